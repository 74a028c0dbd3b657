import { type ReactNode } from 'react';
import { useFormat } from '../../format/format-context.ts';
import classes from './view-bar.module.css';

export type ViewTab<View> = { readonly view: View; readonly label: string };

/** The views of a list, each with how much is in it. */
export const ViewTabs = <View extends string>({
  label,
  views,
  current,
  countOf,
  onChange,
}: {
  readonly label: string;
  readonly views: readonly ViewTab<View>[];
  readonly current: View;
  /** Undefined until known; the views stay usable without. */
  readonly countOf: (view: View) => number | undefined;
  readonly onChange: (view: View) => void;
}): ReactNode => {
  const format = useFormat();
  return (
    <div className={classes['views']} role="group" aria-label={label}>
      {views.map(({ view, label: name }) => {
        const known = countOf(view);
        const count = known === undefined ? null : format.number(known);
        return (
          <button
            key={view}
            type="button"
            className={classes['view']}
            aria-label={count === null ? name : `${name}, ${count}`}
            aria-pressed={view === current}
            onClick={() => onChange(view)}
          >
            {/* The space is not seen; without it the words on screen would not be part of the name. */}
            {name} {count === null ? null : <span className={classes['count']}>{count}</span>}
          </button>
        );
      })}
    </div>
  );
};
