import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { type SetStripeModeMutation, type StripeMode } from '../../../generated/graphql';
import { type Action } from '../../ui/hooks/use-action.ts';
import { showProblem } from '../../ui/utils/show-snackbar.tsx';
import { SET_STRIPE_MODE } from '../graphql/billing-settings.ts';
import { modeWord } from '../utils/describe-connection.util.ts';
import { useSettingsAction } from './use-settings-action.ts';

export type ModeQuestion = {
  readonly mode: StripeMode;
  /** The server's words; going back to test needs none, and ours are shown. */
  readonly confirmation: SetStripeModeMutation['setStripeMode']['confirmation'];
};

export type ModeSwitch = {
  readonly question: ModeQuestion | null;
  readonly ask: Action<StripeMode>;
  readonly confirm: Action<void>;
  readonly cancel: () => void;
};

/** Changes what new objects are made in, after a question that names what changes. */
export const useModeSwitch = (): ModeSwitch => {
  const [setStripeMode] = useMutation(SET_STRIPE_MODE);
  const [question, setQuestion] = useState<ModeQuestion | null>(null);

  const send = async (mode: StripeMode, confirmationToken: string | null) => {
    const { data } = await setStripeMode({ variables: { mode, confirmationToken } });
    const confirmation = data?.setStripeMode.confirmation ?? null;
    setQuestion(confirmation === null ? null : { mode, confirmation });
    return confirmation !== null
      ? null
      : {
          title: `New objects are made in ${modeWord(mode)} mode now`,
          detail: 'Both modes keep receiving what Stripe sends.',
        };
  };
  const failed = 'The mode was not changed';
  const ask = useSettingsAction<StripeMode>({
    send: async (mode) => {
      if (mode === 'LIVE') return send(mode, null);
      setQuestion({ mode, confirmation: null });
      return null;
    },
    failed,
  });
  const confirm = useSettingsAction({
    send: async () =>
      question === null ? null : send(question.mode, question.confirmation?.token ?? null),
    failed,
    // Its token may have expired: the next press asks the server anew.
    onProblem: (problem) => {
      setQuestion(null);
      showProblem(failed, problem);
    },
  });

  return { question, ask, confirm, cancel: () => setQuestion(null) };
};
