import { notifications } from '@mantine/notifications';
import { act, screen, waitFor } from '@testing-library/react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import {
  createTestClient,
  serverError,
  type TestClient,
} from '../../../testing/create-test-client.ts';
import { makeInvoice, makeMessage } from '../../../testing/invoice-fixtures.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { SendReminderModal } from './send-reminder-modal.tsx';

const open = (
  changed: Partial<InvoiceDetailFragment> = {},
  options: { outlook?: object; answers?: Record<string, () => unknown> } = {},
): TestClient => {
  const invoice = makeInvoice(changed);
  const test = createTestClient({
    ReminderOutlook: () => ({
      reminderOutlook: {
        __typename: 'ReminderOutlook',
        to: 'payables@brackwater.example',
        blockedReason: null,
        nextOn: '2026-12-05',
        ...options.outlook,
      },
    }),
    InvoiceMailPreview: () => ({
      mailPreview: {
        __typename: 'MailPreview',
        subject: 'Reminder',
        html: '<p>Still to pay</p>',
        language: 'EN',
      },
    }),
    SendReminder: () => ({ sendReminder: invoice }),
    Invoice: () => ({ invoice }),
    ...options.answers,
  });
  renderInApp(<SendReminderModal invoice={invoice} onClose={() => undefined} />, { test });
  return test;
};
const button = (): HTMLElement => screen.getByRole('button', { name: 'Send reminder' });

describe('SendReminderModal', () => {
  afterEach(() => act(() => notifications.clean()));

  it('shows to whom, the mail, the last reminder and the next by itself', async () => {
    const test = open({
      messages: [makeMessage({ kind: 'REMINDER', queuedByName: 'Ada Admin' }), makeMessage()],
    });
    expect(await screen.findByText('payables@brackwater.example')).toBeInTheDocument();
    expect(screen.getByText('Nov 20, 10:00 AM, by Ada Admin')).toBeInTheDocument();
    expect(screen.getByText(/Dec 5, 2026/)).toBeInTheDocument();
    expect(await screen.findByTitle('The mail as the customer sees it')).toHaveAttribute(
      'sandbox',
      '',
    );
    expect(
      test.calls.find(({ operation }) => operation === 'InvoiceMailPreview')?.variables,
    ).toMatchObject({ kind: 'REMINDER', invoiceId: 'invoice-1' });
  });

  it('P1: sends one reminder however often it is pressed', async () => {
    const test = open();
    await screen.findByText('payables@brackwater.example');
    act(() => {
      button().click();
      button().click();
    });
    expect(await screen.findByText('The reminder is on its way')).toBeInTheDocument();
    expect(test.count('SendReminder')).toBe(1);
  });

  it('says why the customer cannot be reminded, and sends nothing', async () => {
    const test = open({}, { outlook: { blockedReason: 'Reminded today already.', nextOn: null } });
    expect(await screen.findByText('Reminded today already.')).toBeInTheDocument();
    expect(screen.getByText('None after this one')).toBeInTheDocument();
    expect(screen.getByText('None yet')).toBeInTheDocument();
    act(() => button().click());
    expect(button()).toHaveAttribute('aria-disabled', 'true');
    expect(test.count('SendReminder')).toBe(0);
  });

  it('stays open with the refusal of a press that came second', async () => {
    open(
      {},
      {
        answers: {
          SendReminder: () => {
            throw serverError({ code: 'REMINDER_ALREADY_TODAY', message: 'Somebody was faster.' });
          },
        },
      },
    );
    await screen.findByText('payables@brackwater.example');
    act(() => button().click());
    await waitFor(() => expect(screen.getByText(/Somebody was faster/)).toBeInTheDocument());
    expect(button()).toBeInTheDocument();
  });
});
