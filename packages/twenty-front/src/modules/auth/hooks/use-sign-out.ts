import { useApolloClient, useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { showProblem } from '../../ui/utils/show-snackbar.tsx';
import { type Action, useAction } from '../../ui/hooks/use-action.ts';
import { CURRENT_USER, SIGN_OUT } from '../graphql/current-user.ts';
import { signInPath } from '../utils/sign-in-path.util.ts';

export const useSignOut = (): Action<void> => {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut] = useMutation(SIGN_OUT);

  const send = useCallback(async (): Promise<void> => {
    await signOut();
    await navigate(signInPath({ next: '/', reason: 'signed-out' }));
    await client.clearStore();
    client.writeQuery({ query: CURRENT_USER, data: { currentUser: null } });
  }, [client, navigate, signOut]);

  return useAction({
    send,
    onProblem: (problem) => showProblem('You are still signed in', problem),
  });
};
