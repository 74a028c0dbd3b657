import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef } from 'react';
import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import { type Action, useAction } from '../../ui/hooks/use-action.ts';
import { showProblem, showSnackbar, type SnackbarOptions } from '../../ui/utils/show-snackbar.tsx';

/**
 * A change of the settings: sent once, told in words, and followed by fresh answers to everything on screen, since
 * mode, banner and findings hang together.
 */
export const useSettingsAction = <Input = void>(options: {
  /** Null: nothing was changed yet, as when the server asks first. */
  send: (input: Input) => Promise<Omit<SnackbarOptions, 'kind'> | null>;
  /** For the snackbar: "The key was not removed". */
  failed: string;
  /** Shows the problem elsewhere than in a snackbar. */
  onProblem?: (problem: Problem) => void;
}): Action<Input> => {
  const client = useApolloClient();
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  return useAction<Input>({
    send: useCallback(
      async (input) => {
        const told = await latest.current.send(input);
        if (told === null) return;
        showSnackbar({ kind: 'success', ...told });
        // Not waited for: the doctor takes seconds, and the change is made.
        client.refetchQueries({ include: 'active' }).catch(() => undefined);
      },
      [client],
    ),
    onProblem: useCallback((problem) => {
      const { onProblem, failed } = latest.current;
      if (onProblem === undefined) showProblem(failed, problem);
      else onProblem(problem);
    }, []),
  });
};
