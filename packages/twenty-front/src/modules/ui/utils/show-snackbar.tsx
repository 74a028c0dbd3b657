import { notifications } from '@mantine/notifications';
import {
  IconAlertCircle,
  IconAlertTriangle,
  IconCircleCheck,
  IconInfoCircle,
} from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import classes from '../components/snackbar.module.css';
import { describeIds } from './describe-ids.util.ts';

export type SnackbarKind = 'success' | 'info' | 'warning' | 'error';

export type SnackbarOptions = {
  readonly kind: SnackbarKind;
  /** What happened. */
  readonly title: string;
  /** Whether money moved, and what to do next. */
  readonly detail?: string;
  readonly small?: string | null;
  readonly action?: { readonly label: string; readonly onClick: () => void };
};

const LOOK: Readonly<Record<SnackbarKind, { icon: ReactNode; color: string; shownMs: number }>> = {
  success: {
    icon: <IconCircleCheck size={16} color="var(--success)" />,
    color: 'var(--success)',
    shownMs: 6000,
  },
  info: {
    icon: <IconInfoCircle size={16} color="var(--link)" />,
    color: 'var(--accent)',
    shownMs: 6000,
  },
  warning: {
    icon: <IconAlertTriangle size={16} color="var(--warning)" />,
    color: 'var(--warning)',
    shownMs: 12_000,
  },
  error: {
    icon: <IconAlertCircle size={16} color="var(--danger)" />,
    color: 'var(--danger)',
    shownMs: 15_000,
  },
};

const SnackbarBody = ({
  options,
  onClose,
}: {
  readonly options: SnackbarOptions;
  readonly onClose: () => void;
}): ReactNode => {
  const { title, detail, small, action, kind } = options;
  return (
    <div className={classes['body']}>
      <span className={classes['title']}>{title}</span>
      {detail === undefined ? null : <span>{detail}</span>}
      {small ? <span className={classes['small']}>{small}</span> : null}
      {action === undefined ? null : (
        <button
          type="button"
          className={classes['action']}
          onClick={() => {
            onClose();
            action.onClick();
          }}
        >
          {action.label}
        </button>
      )}
      <span
        className={classes['progress']}
        style={{ background: LOOK[kind].color, animationDuration: `${LOOK[kind].shownMs}ms` }}
        aria-hidden="true"
      />
    </div>
  );
};

export const showSnackbar = (options: SnackbarOptions): void => {
  const { icon, shownMs } = LOOK[options.kind];
  const id = crypto.randomUUID();
  notifications.show({
    id,
    icon,
    message: <SnackbarBody options={options} onClose={() => notifications.hide(id)} />,
    autoClose: shownMs,
    className: classes['snackbar'] ?? '',
    closeButtonProps: { 'aria-label': 'Close this message', size: 'sm' },
  });
};

/** A failed action: what was tried, then the server's words, which say whether money moved, then the ids. */
export const showProblem = (title: string, problem: Problem): void =>
  showSnackbar({
    kind: 'error',
    title,
    detail: problem.message,
    small: describeIds(problem),
  });
