import { notifications } from '@mantine/notifications';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import {
  createTestClient,
  serverError,
  type TestClient,
} from '../../../testing/create-test-client.ts';
import { makeInvoice, makeMessage } from '../../../testing/invoice-fixtures.ts';
import { renderInApp, TEST_USER } from '../../../testing/render-in-app.tsx';
import { MessagesTab } from './messages-tab.tsx';

const RULES = {
  reminderSettings: {
    __typename: 'ReminderSettings',
    enabled: true,
    days: [7],
    maximum: 2,
  },
};

const open = async (
  changed: Partial<InvoiceDetailFragment>,
  options: { answers?: Record<string, () => unknown>; user?: typeof TEST_USER } = {},
): Promise<TestClient> => {
  const invoice = makeInvoice(changed);
  const test = createTestClient({
    ReminderRules: () => RULES,
    ResendMessage: () => ({ resendMessage: invoice }),
    SetRemindersPaused: () => ({ setRemindersPaused: invoice }),
    Invoice: () => ({ invoice }),
    ...options.answers,
  });
  renderInApp(<MessagesTab invoice={invoice} />, { test, user: options.user ?? TEST_USER });
  if (invoice.status !== 'DRAFT') await screen.findByText(/is reminded|Broken/);
  return test;
};
const rows = (): HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Mails' })).getAllByRole('listitem');

describe('MessagesTab', () => {
  afterEach(() => act(() => notifications.clean()));

  it.each([
    ['QUEUED', 'The mail server answered: 451 later.', 'Waiting', '451 later'],
    ['SENDING', null, 'Sending', 'Nov 20, 10:00 AM'],
    ['SENT', null, 'Sent', 'Nov 20, 10:00 AM'],
    ['FAILED', 'The mail server refused it: 550 no such mailbox.', 'Not sent', '550 no such'],
    ['UNCERTAIN', null, 'Perhaps sent', 'Ask the customer before you send it again'],
    ['DROPPED', 'Nothing was to be paid any more.', 'Left out', 'Nothing was to be paid'],
  ] as const)(
    'tells in words what became of a mail that is %s',
    async (state, error, label, words) => {
      await open({ messages: [makeMessage({ state, error, cc: ['books@brackwater.example'] })] });
      const [row] = rows();
      expect(row).toHaveTextContent('InvoiceInvoice INV-2026-0418');
      expect(row).toHaveTextContent('To payables@brackwater.example, copy to books@');
      expect(within(row as HTMLElement).getByText(label)).toBeInTheDocument();
      expect(row).toHaveTextContent(words);
    },
  );

  it('lists every mail, newest first as the server has them', async () => {
    await open({
      messages: [
        makeMessage({ id: 'message-2', kind: 'REMINDER', subject: 'Reminder' }),
        makeMessage({ id: 'message-3', kind: 'REMINDER', queuedByName: 'Ada Admin' }),
        makeMessage({ queuedByName: 'Ada Admin' }),
      ],
    });
    expect(rows().map((row) => row.querySelector('strong')?.textContent)).toEqual([
      'Reminder',
      'Reminder by Ada Admin',
      'Invoice',
    ]);
  });

  it('P1: sends a mail again only after a question, and once', async () => {
    const test = await open({ messages: [makeMessage({ state: 'UNCERTAIN', sentAt: null })] });
    await userEvent.click(screen.getByRole('button', { name: 'Send again' }));
    const dialog = await screen.findByRole('dialog', { name: 'Send this mail again?' });
    expect(dialog).toHaveTextContent('It may have arrived already');
    expect(test.count('ResendMessage')).toBe(0);
    const confirm = within(dialog).getByRole('button', { name: 'Send again' });
    act(() => {
      confirm.click();
      confirm.click();
    });
    expect(await screen.findByText('The mail is on its way again')).toBeInTheDocument();
    expect(test.count('ResendMessage')).toBe(1);
  });

  it('keeps a refused one in reach, with the reason', async () => {
    await open({ messages: [makeMessage({ resendBlockedReason: 'It was sent again already.' })] });
    const again = screen.getByRole('button', { name: 'Send again' });
    expect(again).toHaveAttribute('aria-disabled', 'true');
    await userEvent.hover(again);
    expect(await screen.findByRole('tooltip')).toHaveTextContent('It was sent again already.');
  });

  it('shows a refusal where the person is looking', async () => {
    await open(
      { messages: [makeMessage()] },
      {
        answers: {
          ResendMessage: () => {
            throw serverError({ code: 'MESSAGE_ON_ITS_WAY', message: 'It is still on its way.' });
          },
        },
      },
    );
    await userEvent.click(screen.getByRole('button', { name: 'Send again' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Send again' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('It is still on its way.');
  });

  it('says when the customer is reminded, and pauses it', async () => {
    const test = await open({});
    expect(await screen.findByText(/7 days after the due date, at most 2 times/)).toBeVisible();
    const reminders = screen.getByRole('switch', { name: 'Remind the customer' });
    expect(reminders).toBeChecked();
    reminders.focus();
    await userEvent.keyboard(' ');
    await waitFor(() => expect(test.count('SetRemindersPaused')).toBe(1));
    expect(test.calls.at(-1)?.variables).toEqual({ invoiceId: 'invoice-1', paused: true });
  });

  it('offers to ask again when the rules cannot be read', async () => {
    let answers = 0;
    await open(
      {},
      {
        answers: {
          ReminderRules: () => {
            answers += 1;
            if (answers === 1) throw serverError({ code: 'INTERNAL', message: 'Broken.' });
            return RULES;
          },
        },
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/7 days after the due date/)).toBeVisible();
  });

  it('P8: leaves somebody who may only look nothing to press', async () => {
    await open(
      { messages: [makeMessage()] },
      { user: { ...TEST_USER, permissions: ['BILLING_VIEW'] } },
    );
    expect(screen.queryByRole('button', { name: 'Send again' })).not.toBeInTheDocument();
    expect(screen.getByRole('switch')).toBeDisabled();
  });

  it('says what will stand here while there is nothing', async () => {
    await open({ status: 'DRAFT', number: null });
    expect(screen.getByText('No mails yet')).toBeInTheDocument();
    expect(screen.queryByRole('switch')).not.toBeInTheDocument();
  });
});
