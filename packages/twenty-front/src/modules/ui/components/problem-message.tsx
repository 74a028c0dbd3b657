import { IconAlertTriangle, IconCloudOff, IconError404, IconLock } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { BillingErrorCode, PlatformErrorCode } from 'twenty-shared';
import { type Problem, UNREACHABLE } from '../../apollo/utils/to-problem.util.ts';
import { Button, LinkButton } from './button.tsx';
import { MessagePage } from './message-page.tsx';

type Look = {
  readonly title: string;
  readonly icon: ReactNode;
  /** Asking again will not help. */
  readonly isFinal: boolean;
};

const LOOK_BY_CODE: Readonly<Record<string, Look>> = {
  [UNREACHABLE]: {
    title: 'The server cannot be reached',
    icon: <IconCloudOff size={24} />,
    isFinal: false,
  },
  [PlatformErrorCode.PERMISSION_DENIED]: {
    title: 'You may not see this',
    icon: <IconLock size={24} />,
    isFinal: true,
  },
  [PlatformErrorCode.NOT_FOUND]: {
    title: 'Nothing here',
    icon: <IconError404 size={24} />,
    isFinal: true,
  },
  [BillingErrorCode.INVOICE_NOT_FOUND]: {
    title: 'No such invoice',
    icon: <IconError404 size={24} />,
    isFinal: true,
  },
};

/** A failed query in place of what it should have shown. */
export const ProblemMessage = ({
  problem,
  onRetry,
  full = false,
}: {
  readonly problem: Problem;
  readonly onRetry: () => void;
  readonly full?: boolean;
}): ReactNode => {
  const known = LOOK_BY_CODE[problem.code];
  return (
    <MessagePage
      announce
      full={full}
      icon={known?.icon ?? <IconAlertTriangle size={24} />}
      title={known?.title ?? 'This could not be loaded'}
      text={
        problem.code === UNREACHABLE
          ? 'No answer came. Check your connection, then try again.'
          : problem.message
      }
      small={problem.requestId === null ? null : `Request ${problem.requestId}`}
      actions={
        known?.isFinal === true ? (
          <LinkButton to="/invoices">Go to invoices</LinkButton>
        ) : (
          <Button onClick={onRetry}>Try again</Button>
        )
      }
    />
  );
};
