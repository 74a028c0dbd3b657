import { useQuery } from '@apollo/client/react';
import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { Navigate, useLocation } from 'react-router';
import { PermissionFlag } from 'twenty-shared';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { FormatContext } from '../../format/format-context.ts';
import { createFormat } from '../../format/utils/create-format.util.ts';
import { MessagePage } from '../../ui/components/message-page.tsx';
import { ProblemMessage } from '../../ui/components/problem-message.tsx';
import { CurrentUserContext } from '../current-user-context.ts';
import { CURRENT_USER } from '../graphql/current-user.ts';
import { signInPath } from '../utils/sign-in-path.util.ts';
import { SignOutButton } from './sign-out-button.tsx';

// Also what moves "today" over midnight in a tab that stays open.
const ASK_AGAIN_MS = 10 * 60_000;
const RETRY_MS = 5000;

/** Lets signed-in people through, with who they are and how their workspace writes money and dates. */
export const AuthGate = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const location = useLocation();
  const { data, previousData, error, refetch } = useQuery(CURRENT_USER, {
    pollInterval: ASK_AGAIN_MS,
  });
  const known = data ?? previousData;
  const user = known?.currentUser ?? null;
  const wasSignedIn = useRef(false);
  if (user !== null) wasSignedIn.current = true;

  const isUnreachable = known === undefined && error !== undefined;
  useEffect(() => {
    if (!isUnreachable) return undefined;
    const timer = setInterval(() => void refetch().catch(() => undefined), RETRY_MS);
    return () => clearInterval(timer);
  }, [isUnreachable, refetch]);

  const locale = user?.workspace.locale;
  const timeZone = user?.workspace.timeZone;
  const today = user?.workspace.today;
  const format = useMemo(
    () =>
      locale === undefined || timeZone === undefined || today === undefined
        ? null
        : createFormat({ locale, timeZone, today }),
    [locale, timeZone, today],
  );

  if (known === undefined) {
    return error === undefined ? null : (
      <ProblemMessage
        full
        problem={toProblem(error)}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    );
  }
  if (user === null || format === null) {
    const next = `${location.pathname}${location.search}`;
    const reason = wasSignedIn.current ? 'expired' : null;
    return <Navigate replace to={signInPath({ next, reason })} />;
  }
  if (!user.permissions.includes(PermissionFlag.BILLING_VIEW)) {
    return (
      <MessagePage
        full
        icon={<IconLock size={24} />}
        title="You may not see billing"
        text="Your role does not include it. Ask an admin of your workspace."
        actions={<SignOutButton />}
      />
    );
  }

  return (
    <CurrentUserContext value={user}>
      <FormatContext value={format}>{children}</FormatContext>
    </CurrentUserContext>
  );
};
