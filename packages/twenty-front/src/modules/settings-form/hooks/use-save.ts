import { useState } from 'react';
import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import { useSettingsAction } from '../../stripe-settings/hooks/use-settings-action.ts';

export type Save<Input> = {
  readonly busy: boolean;
  readonly run: (input: Input) => void;
  readonly failure: { readonly title: string; readonly problem: Problem } | null;
  readonly forgetFailure: () => void;
};

/** Sends a page of settings; what goes wrong stays on the page, beside the button that was pressed. */
export const useSave = <Input>({
  send,
  saved,
  failed,
}: {
  readonly send: (input: Input) => Promise<void>;
  /** For the snackbar: "The letterhead is saved". */
  readonly saved: string;
  readonly failed: string;
}): Save<Input> => {
  const [problem, setProblem] = useState<Problem | null>(null);
  const action = useSettingsAction<Input>({
    send: async (input) => {
      setProblem(null);
      await send(input);
      return { title: saved };
    },
    failed,
    onProblem: setProblem,
  });

  return {
    ...action,
    failure: problem === null ? null : { title: failed, problem },
    forgetFailure: () => setProblem(null),
  };
};
