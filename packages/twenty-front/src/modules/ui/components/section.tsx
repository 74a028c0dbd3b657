import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

export const Section = ({
  id,
  title,
  description,
  note,
  children,
}: {
  /** For links to it. */
  readonly id?: string;
  readonly title: string;
  readonly description?: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}): ReactNode => {
  const titleId = useId();
  return (
    <section id={id} className={classes['section']} aria-labelledby={titleId}>
      <div className={classes['head']}>
        <div>
          <h2 id={titleId}>{title}</h2>
          {description === undefined ? null : (
            <p className={classes['description']}>{description}</p>
          )}
        </div>
        {note === undefined ? null : <div className={classes['note']}>{note}</div>}
      </div>
      {children}
    </section>
  );
};
