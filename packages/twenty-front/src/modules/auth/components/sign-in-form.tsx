import { useMutation } from '@apollo/client/react';
import { type ReactNode, useCallback, useState } from 'react';
import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import { Button } from '../../ui/components/button.tsx';
import { Field } from '../../ui/components/field.tsx';
import { useAction } from '../../ui/hooks/use-action.ts';
import { CURRENT_USER, SIGN_IN } from '../graphql/current-user.ts';
import classes from './sign-in-form.module.css';

/** Writes who signed in to the cache; whoever shows the form sees it there and moves on. */
export const SignInForm = (): ReactNode => {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const [signIn] = useMutation(SIGN_IN, {
    update: (cache, { data }) => {
      if (data) cache.writeQuery({ query: CURRENT_USER, data: { currentUser: data.signIn } });
    },
  });
  const send = useCallback(
    async (variables: { email: string; password: string }): Promise<void> => {
      setProblem(null);
      await signIn({ variables });
    },
    [signIn],
  );
  const { busy, run } = useAction({ send, onProblem: setProblem });
  const missing = (value: string, words: string): string | null =>
    wasSubmitted && value === '' ? words : null;

  return (
    <form
      className={classes['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setWasSubmitted(true);
        if (email.trim() !== '' && password !== '') run({ email: email.trim(), password });
      }}
    >
      <Field label="E-mail" problem={missing(email.trim(), 'Enter your e-mail address.')}>
        {(control) => (
          <input
            {...control}
            type="email"
            name="email"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </Field>
      <Field label="Password" problem={missing(password, 'Enter your password.')}>
        {(control) => (
          <input
            {...control}
            type="password"
            name="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      {problem === null ? null : (
        <div className={classes['note']} data-kind="problem" role="alert">
          {problem.message}
          {problem.requestId === null ? null : (
            <span className={classes['request']}>Request {problem.requestId}</span>
          )}
        </div>
      )}
      <Button type="submit" variant="primary" size="medium" fullWidth busy={busy}>
        Sign in
      </Button>
    </form>
  );
};
