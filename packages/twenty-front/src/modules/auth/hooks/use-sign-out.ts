import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { forgetKeptDrafts } from '../../invoice-editor/utils/kept-draft.util.ts';
import { showProblem } from '../../ui/utils/show-snackbar.tsx';
import { type Action, useAction } from '../../ui/hooks/use-action.ts';
import { SIGN_OUT } from '../graphql/current-user.ts';
import { signInPath } from '../utils/sign-in-path.util.ts';

export const useSignOut = (): Action<void> => {
  const [signOut] = useMutation(SIGN_OUT);

  const send = useCallback(async (): Promise<void> => {
    await signOut();
    forgetKeptDrafts(sessionStorage);
    // A fresh page: nothing of whoever was signed in stays in memory, and "your session has ended", which the closing
    // socket brings up, cannot get in between.
    window.location.replace(signInPath({ next: '/', reason: 'signed-out' }));
  }, [signOut]);

  return useAction({
    send,
    onProblem: (problem) => showProblem('You are still signed in', problem),
  });
};
