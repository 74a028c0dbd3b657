import { useCallback, useRef, useState } from 'react';
import { type Problem, toProblem } from '../../apollo/utils/to-problem.util.ts';

export type Action<Input> = { readonly busy: boolean; readonly run: (input: Input) => void };

/**
 * Something that is sent once however often it is pressed: a press while it runs is dropped, before React has had
 * time to render the button as busy.
 */
export const useAction = <Input>(options: {
  send: (input: Input) => Promise<void>;
  onProblem: (problem: Problem) => void;
}): Action<Input> => {
  const { send, onProblem } = options;
  const isRunning = useRef(false);
  const [busy, setBusy] = useState(false);

  const run = useCallback(
    (input: Input): void => {
      if (isRunning.current) return;
      isRunning.current = true;
      setBusy(true);
      send(input)
        .catch((error: unknown) => onProblem(toProblem(error)))
        .finally(() => {
          isRunning.current = false;
          setBusy(false);
        });
    },
    [send, onProblem],
  );

  return { busy, run };
};
