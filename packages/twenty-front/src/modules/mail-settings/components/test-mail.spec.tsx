import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createTestClient,
  serverError,
  type TestClient,
} from '../../../testing/create-test-client.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { TestMail } from './test-mail.tsx';

const answering = (outcome: string, words: string | null): TestClient =>
  createTestClient({
    SendTestMail: () => ({
      sendTestMail: {
        __typename: 'TestMailResult',
        outcome,
        to: 'mara@kestrel.example',
        words,
      },
    }),
  });
const button = (): HTMLElement => screen.getByRole('button', { name: 'Send me a test mail' });

describe('TestMail', () => {
  it.each([
    ['SENT', null, 'The mail server took it. Look into the mailbox of mara@kestrel.example.'],
    ['NOT_SENT', 'The mail server refused it: 550 no.', 'It was not sent. The mail server refused'],
    ['UNCERTAIN', 'It may have arrived.', 'It may have been sent. It may have arrived.'],
  ])('tells where it was pressed that it is %s', async (outcome, words, told) => {
    renderInApp(<TestMail isReady />, { test: answering(outcome, words) });
    expect(screen.getByRole('status')).toHaveTextContent('It goes to mara@kestrel.example');
    await userEvent.click(button());
    expect(await screen.findByText(told.split('.')[0] + '.')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(told);
  });

  it('shows that it is at work, and takes no second press meanwhile', async () => {
    const test = answering('SENT', null);
    renderInApp(<TestMail isReady />, { test });
    act(() => {
      button().click();
      button().click();
    });
    expect(button()).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('Waiting for the mail server');
    await screen.findByText('The mail server took it.');
    expect(test.count('SendTestMail')).toBe(1);
  });

  it('shows a refusal of the CRM in its words, and forgets it at the next press', async () => {
    let isRefused = true;
    const test = createTestClient({
      SendTestMail: () => {
        if (isRefused) throw serverError({ code: 'TOO_MANY_ATTEMPTS', message: 'Wait a little.' });
        return {
          sendTestMail: { __typename: 'TestMailResult', outcome: 'SENT', to: 'a@b.c', words: null },
        };
      },
    });
    renderInApp(<TestMail isReady />, { test });
    await userEvent.click(button());
    expect(await screen.findByText(/Wait a little/)).toBeInTheDocument();
    isRefused = false;
    await userEvent.click(button());
    expect(await screen.findByText('The mail server took it.')).toBeInTheDocument();
    expect(screen.queryByText(/Wait a little/)).not.toBeInTheDocument();
  });

  it('cannot be pressed where no mail can leave, and says why', async () => {
    const test = answering('SENT', null);
    renderInApp(<TestMail isReady={false} />, { test });
    await userEvent.click(button());
    await userEvent.hover(button());
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Set SMTP_URL and MAIL_FROM');
    expect(test.count('SendTestMail')).toBe(0);
  });
});
