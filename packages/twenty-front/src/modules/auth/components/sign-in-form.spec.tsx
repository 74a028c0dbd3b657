import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createTestClient, serverError } from '../../../testing/create-test-client.ts';
import { renderInApp, TEST_USER } from '../../../testing/render-in-app.tsx';
import { CURRENT_USER } from '../graphql/current-user.ts';
import { SignInForm } from './sign-in-form.tsx';

const fillIn = async (password: string): Promise<void> => {
  await userEvent.type(screen.getByLabelText('E-mail'), 'mara@kestrel.example');
  await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
};

describe('SignInForm', () => {
  it('says beside the fields what is missing, and sends nothing', async () => {
    const test = createTestClient({});
    renderInApp(<SignInForm />, { test });
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(screen.getByText('Enter your e-mail address.')).toBeInTheDocument();
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription('Enter your password.');
    expect(test.calls).toHaveLength(0);
  });

  it.each([
    ['INVALID_CREDENTIALS', 'This e-mail and password do not belong together.'],
    ['TOO_MANY_ATTEMPTS', 'Too many attempts. Wait a few minutes and try again.'],
  ])('shows the words of %s with the request id', async (code, message) => {
    const test = createTestClient({
      SignIn: () => {
        throw serverError({ code, message, requestId: 'request-7' });
      },
    });
    renderInApp(<SignInForm />, { test });
    await fillIn('wrong');
    expect(await screen.findByRole('alert')).toHaveTextContent(`${message}Request request-7`);
  });

  it('tells the rest of the app who signed in', async () => {
    const test = createTestClient({ SignIn: () => ({ signIn: TEST_USER }) });
    renderInApp(<SignInForm />, { test });
    await fillIn('right');
    await waitFor(() =>
      expect(test.client.readQuery({ query: CURRENT_USER })?.currentUser?.email).toBe(
        'mara@kestrel.example',
      ),
    );
  });
});
