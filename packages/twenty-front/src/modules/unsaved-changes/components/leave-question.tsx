import { type ReactNode } from 'react';
import { type Blocker } from 'react-router';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';

/** Asks whether what was typed and not saved is given up. */
export const LeaveQuestion = ({ blocker }: { readonly blocker: Blocker }): ReactNode =>
  blocker.state === 'blocked' ? (
    <ConfirmModal
      accent="danger"
      title="Leave without saving?"
      text="What you typed here since the last save is lost."
      confirmLabel="Leave"
      busy={false}
      onConfirm={() => blocker.proceed()}
      onClose={() => blocker.reset()}
    />
  ) : null;
