import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

export const Section = ({
  title,
  description,
  note,
  children,
}: {
  readonly title: string;
  readonly description?: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}): ReactNode => {
  const titleId = useId();
  return (
    <section className={classes['section']} aria-labelledby={titleId}>
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
