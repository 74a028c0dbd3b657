import { type ReactNode } from 'react';
import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import { Button } from './button.tsx';
import classes from './confirm-modal.module.css';
import { Dialog } from './dialog.tsx';
import { ProblemNotice } from './problem-notice.tsx';

export type ConfirmFact = {
  readonly label: string;
  readonly value: ReactNode;
  readonly strong?: boolean;
};

/** Asks before what cannot be taken back: the amount in title and button, the state afterwards in between. */
export const ConfirmModal = ({
  width,
  title,
  text,
  facts = [],
  note,
  confirmLabel,
  focusConfirm = false,
  accent = 'primary',
  busy,
  fields,
  failure = null,
  children,
  onConfirm,
  onClose,
}: {
  /** For more words than an amount with its consequence. */
  readonly width?: number;
  readonly title: string;
  readonly text: string;
  readonly facts?: readonly ConfirmFact[];
  readonly note?: string;
  readonly confirmLabel: string;
  /** Where the first field would open something when it gets the focus. */
  readonly focusConfirm?: boolean;
  readonly accent?: 'primary' | 'danger';
  readonly busy: boolean;
  /** What is asked, above the facts that follow from it. */
  readonly fields?: ReactNode;
  /** What was tried and did not work, shown until the next try. */
  readonly failure?: { readonly title: string; readonly problem: Problem } | null;
  readonly children?: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}): ReactNode => {
  const close = (): void => {
    if (!busy) onClose();
  };

  return (
    <Dialog
      {...(width === undefined ? {} : { width })}
      title={title}
      onClose={close}
      onSubmit={onConfirm}
    >
      <p className={classes['text']}>{text}</p>
      {fields === undefined ? null : <div className={classes['fields']}>{fields}</div>}
      {facts.length === 0 ? null : (
        <dl className={classes['facts']}>
          {facts.map(({ label, value, strong = false }) => (
            <div key={label} className={classes['fact']} data-strong={strong || undefined}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
      {note === undefined ? null : <p className={classes['note']}>{note}</p>}
      {failure === null ? null : <ProblemNotice {...failure} />}
      <Button size="medium" fullWidth onClick={close} disabled={busy}>
        Cancel
      </Button>
      <Button
        size="medium"
        fullWidth
        type="submit"
        variant={accent}
        busy={busy}
        focusFirst={focusConfirm}
      >
        {confirmLabel}
      </Button>
    </Dialog>
  );
};
