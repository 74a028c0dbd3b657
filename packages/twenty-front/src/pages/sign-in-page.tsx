import { useQuery } from '@apollo/client/react';
import { type ReactNode } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { SignInForm } from '../modules/auth/components/sign-in-form.tsx';
import classes from '../modules/auth/components/sign-in-form.module.css';
import { CURRENT_USER } from '../modules/auth/graphql/current-user.ts';
import { readNextPath } from '../modules/auth/utils/sign-in-path.util.ts';
import { useDocumentTitle } from '../modules/ui/hooks/use-document-title.ts';

const NOTE_BY_REASON: Readonly<Record<string, string>> = {
  expired: 'Your session has ended. Sign in to go on where you were.',
  'signed-out': 'You are signed out.',
};

export const SignInPage = (): ReactNode => {
  useDocumentTitle('Sign in');
  const [parameters] = useSearchParams();
  const { data } = useQuery(CURRENT_USER);
  if (data?.currentUser) return <Navigate replace to={readNextPath(parameters)} />;
  const note = NOTE_BY_REASON[parameters.get('reason') ?? ''];

  return (
    <main className={classes['page']}>
      <div className={classes['card']}>
        <div className={classes['head']}>
          <img className={classes['mark']} src="/icon.svg" alt="" />
          <h1 className={classes['title']}>Customer billing</h1>
          <p className={classes['lead']}>Sign in to your workspace</p>
        </div>
        <div className={classes['form']}>
          {note === undefined ? null : (
            <p className={classes['note']} role="status">
              {note}
            </p>
          )}
          <SignInForm />
        </div>
      </div>
    </main>
  );
};
