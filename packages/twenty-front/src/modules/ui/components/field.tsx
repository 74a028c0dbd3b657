import { type ReactNode, useId } from 'react';
import classes from './field.module.css';

/** What a control inside a Field must carry. */
export type FieldControlProps = {
  readonly id: string;
  readonly className: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
};

/** A label, its control, and beneath it what is wrong with it or else a word of help. */
export const Field = ({
  label,
  problem = null,
  help = null,
  children,
}: {
  readonly label: string;
  readonly problem?: string | null;
  readonly help?: ReactNode;
  readonly children: (control: FieldControlProps) => ReactNode;
}): ReactNode => {
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = problem !== null || help !== null;

  return (
    <div className={classes['field']}>
      <label className={classes['label']} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: classes['input'] ?? '',
        'aria-invalid': problem !== null,
        'aria-describedby': hasNote ? noteId : undefined,
      })}
      {hasNote ? (
        <div id={noteId} className={classes[problem === null ? 'help' : 'problem']}>
          {problem ?? help}
        </div>
      ) : null}
    </div>
  );
};
