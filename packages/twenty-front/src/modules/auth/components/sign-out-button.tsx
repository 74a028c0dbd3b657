import { type ReactNode } from 'react';
import { Button } from '../../ui/components/button.tsx';
import { useSignOut } from '../hooks/use-sign-out.ts';

export const SignOutButton = (): ReactNode => {
  const { busy, run } = useSignOut();
  return (
    <Button busy={busy} onClick={run}>
      Sign out
    </Button>
  );
};
