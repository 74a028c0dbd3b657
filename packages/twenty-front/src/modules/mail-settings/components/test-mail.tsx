import { useMutation } from '@apollo/client/react';
import { IconSend } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type SendTestMailMutation, type TestMailOutcome } from '../../../generated/graphql';
import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import { useCurrentUser } from '../../auth/current-user-context.ts';
import { Button } from '../../ui/components/button.tsx';
import { useAction } from '../../ui/hooks/use-action.ts';
import { SEND_TEST_MAIL } from '../graphql/mail-settings.ts';
import classes from './mail-settings.module.css';

type Result =
  | { readonly type: 'ANSWERED'; readonly answer: SendTestMailMutation['sendTestMail'] }
  | { readonly type: 'REFUSED'; readonly problem: Problem };

const TITLES: Readonly<Record<TestMailOutcome, string>> = {
  SENT: 'The mail server took it',
  NOT_SENT: 'It was not sent',
  UNCERTAIN: 'It may have been sent',
};

const Told = ({ result }: { readonly result: Result }): ReactNode => {
  if (result.type === 'REFUSED') {
    return (
      <p data-outcome="NOT_SENT">
        <strong>{TITLES.NOT_SENT}.</strong> {result.problem.message}
      </p>
    );
  }
  const { outcome, to, words } = result.answer;
  return (
    <p data-outcome={outcome}>
      <strong>{TITLES[outcome]}.</strong>{' '}
      {outcome === 'SENT' ? `Look into the mailbox of ${to}.` : words}
    </p>
  );
};

/** Tries the mail server with a mail to oneself. The answer has its room before it comes, so that nothing jumps. */
export const TestMail = ({ isReady }: { readonly isReady: boolean }): ReactNode => {
  const { email } = useCurrentUser();
  const [send] = useMutation(SEND_TEST_MAIL);
  const [result, setResult] = useState<Result | null>(null);
  const { busy, run } = useAction<void>({
    send: async () => {
      setResult(null);
      const { data } = await send();
      if (data != null) setResult({ type: 'ANSWERED', answer: data.sendTestMail });
    },
    onProblem: (problem) => setResult({ type: 'REFUSED', problem }),
  });

  return (
    <div className={classes['test']}>
      <Button
        icon={<IconSend size={14} aria-hidden="true" />}
        busy={busy}
        disabledReason={isReady ? null : 'Set SMTP_URL and MAIL_FROM on the server first.'}
        onClick={() => run()}
      >
        Send me a test mail
      </Button>
      <div className={classes['tested']} role="status">
        {busy ? <p>Waiting for the mail server, at most 20 seconds.</p> : null}
        {!busy && result !== null ? <Told result={result} /> : null}
        {busy || result !== null ? null : (
          <p>It goes to {email}, with the sender and the answer address as they are saved.</p>
        )}
      </div>
    </div>
  );
};
