import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import { INVOICE } from '../../invoice-page/graphql/invoice.ts';
import { useAction } from '../../ui/hooks/use-action.ts';
import { showSnackbar, type SnackbarOptions } from '../../ui/utils/show-snackbar.tsx';
import { isRefusal } from '../utils/is-refusal.util.ts';

export type MoneyAction<Input> = {
  readonly busy: boolean;
  readonly run: (input: Input) => void;
  /** Of the last try, for the dialog; a failure shuts nothing, so that what was typed is still there. */
  readonly failure: { readonly title: string; readonly problem: Problem } | null;
};

/**
 * What a dialog about money sends: once however often it is pressed, told in words when done. Its request id is made
 * once per opening, so that a try whose answer was lost can be repeated without moving money twice. Only a refusal,
 * with nothing undecided before it, begins a new request: the server remembers refusals too, and a corrected amount
 * would otherwise be answered with the refusal of the one before.
 */
export const useMoneyAction = <Input>(options: {
  send: (input: Input, clientRequestId: string) => Promise<Omit<SnackbarOptions, 'kind'>>;
  /** "The refund was not made". */
  failed: string;
  onDone: () => void;
}): MoneyAction<Input> => {
  const client = useApolloClient();
  const [firstRequestId] = useState(() => crypto.randomUUID());
  const request = useRef({ id: firstRequestId, mayBeRenewed: true });
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  const { busy, run } = useAction<Input>({
    send: useCallback(async (input) => {
      setProblem(null);
      const told = await latest.current.send(input, request.current.id);
      latest.current.onDone();
      showSnackbar({ kind: 'success', ...told });
    }, []),
    onProblem: useCallback(
      (found) => {
        setProblem(found);
        const mayBeRenewed = request.current.mayBeRenewed && isRefusal(found.code);
        request.current = {
          id: mayBeRenewed ? crypto.randomUUID() : request.current.id,
          mayBeRenewed,
        };
        // A failure can leave the invoice in another state than the screen shows: ask again.
        client.refetchQueries({ include: [INVOICE] }).catch(() => undefined);
      },
      [client],
    ),
  });

  return { busy, run, failure: problem === null ? null : { title: options.failed, problem } };
};
