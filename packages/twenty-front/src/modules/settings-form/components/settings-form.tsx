import { type ReactNode, useRef } from 'react';
import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import { Button } from '../../ui/components/button.tsx';
import { ProblemNotice } from '../../ui/components/problem-notice.tsx';
import { LeaveQuestion } from '../../unsaved-changes/components/leave-question.tsx';
import { useUnsavedGuard } from '../../unsaved-changes/hooks/use-unsaved-guard.ts';
import classes from './settings-form.module.css';

const nothing = (): void => undefined;

/** A page of settings that is saved as a whole, and asks before changes are lost. */
export const SettingsForm = ({
  label,
  isDirty,
  busy,
  failure,
  wide = false,
  onSave,
  onDiscard,
  children,
}: {
  readonly label: string;
  readonly isDirty: boolean;
  readonly busy: boolean;
  /** What was tried and did not work. */
  readonly failure: { readonly title: string; readonly problem: Problem } | null;
  readonly wide?: boolean;
  /** False: there is something to correct first, which gets the focus. */
  readonly onSave: () => boolean;
  readonly onDiscard: () => void;
  readonly children: ReactNode;
}): ReactNode => {
  const form = useRef<HTMLFormElement>(null);
  const { blocker } = useUnsavedGuard(isDirty, nothing);

  const save = (): void => {
    if (!isDirty || busy || onSave()) return;
    // Once React has marked what is wrong.
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };

  return (
    <>
      <form
        ref={form}
        className={classes['form']}
        aria-label={label}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className={classes['scroll']}>
          <div className={classes['container']} data-wide={wide || undefined}>
            {children}
          </div>
        </div>
        <div className={classes['bar']}>
          {failure === null ? null : <ProblemNotice {...failure} />}
          <div className={classes['barRow']} data-wide={wide || undefined}>
            <Button size="medium" type="submit" variant="primary" disabled={!isDirty} busy={busy}>
              Save
            </Button>
            <Button size="medium" disabled={!isDirty || busy} onClick={onDiscard}>
              Discard
            </Button>
            <span className={classes['state']} role="status">
              {isDirty ? 'Unsaved changes' : 'Everything is saved'}
            </span>
          </div>
        </div>
      </form>
      <LeaveQuestion blocker={blocker} />
    </>
  );
};
