import { notifications } from '@mantine/notifications';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import {
  createTestClient,
  serverError,
  type TestClient,
} from '../../../testing/create-test-client.ts';
import { makeInvoice, makeLink, makeMessage } from '../../../testing/invoice-fixtures.ts';
import { type InApp, renderInApp } from '../../../testing/render-in-app.tsx';
import { SendInvoiceModal } from './send-invoice-modal.tsx';

const INVOICE = makeInvoice({ stripeInvoiceId: 'in_1', paymentLink: makeLink() });
const SENT = { ...INVOICE, messages: [makeMessage({ state: 'QUEUED', sentAt: null })] };
type Answer = (variables: Record<string, unknown>) => unknown;

const preview: Answer = ({ language, message }) => ({
  mailPreview: {
    __typename: 'MailPreview',
    subject: language === 'EN' ? 'Invoice INV-2026-0418' : 'Rechnung INV-2026-0418',
    html: `<html><head></head><body>${String(message) || 'Our words'}</body></html>`,
    language: language ?? 'DE',
  },
});

const open = async (
  options: { invoice?: InvoiceDetailFragment; answers?: Record<string, Answer> } = {},
): Promise<{ test: TestClient; onClose: jest.Mock; app: InApp; dialog: HTMLElement }> => {
  const { invoice = INVOICE, answers = {} } = options;
  const test = createTestClient({
    InvoiceMailPreview: preview,
    SendInvoice: () => ({ sendInvoice: SENT }),
    Invoice: () => ({ invoice }),
    ...answers,
  });
  const onClose = jest.fn();
  const app = renderInApp(<SendInvoiceModal invoice={invoice} onClose={onClose} />, { test });
  return { test, onClose, app, dialog: await screen.findByRole('dialog') };
};
const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const send = (): HTMLElement => screen.getByRole('button', { name: /^Send invoice/ });
const inputs = (test: TestClient): Record<string, unknown>[] =>
  test.calls
    .filter(({ operation }) => operation === 'SendInvoice')
    .map(({ variables }) => variables['input'] as Record<string, unknown>);

describe('SendInvoiceModal', () => {
  afterEach(() => act(() => notifications.clean()));

  it('begins with the billing mail and the customer’s language, and shows the mail in a frame that runs nothing', async () => {
    const { dialog } = await open();
    await waitFor(() => expect(field('Subject')).toHaveValue('Rechnung INV-2026-0418'));
    expect(field('To')).toHaveValue('payables@brackwater.example');
    expect(screen.getByRole('combobox', { name: 'Language' })).toHaveValue('Deutsch');
    const frame = screen.getByTitle('The mail as the customer sees it');
    expect(frame).toHaveAttribute('sandbox', '');
    expect(frame).toHaveAttribute('srcdoc', expect.stringContaining('Our words'));
    expect(dialog).toHaveTextContent('INV-2026-0418.pdf is attached');
  });

  it('previews what is typed, and proposes the subject of the language until somebody writes one', async () => {
    await open();
    await waitFor(() => expect(field('Subject')).toHaveValue('Rechnung INV-2026-0418'));
    await userEvent.type(field('Message'), 'As we said');
    const frame = screen.getByTitle('The mail as the customer sees it');
    await waitFor(() =>
      expect(frame).toHaveAttribute('srcdoc', expect.stringContaining('As we said')),
    );
    const language = screen.getByRole('combobox', { name: 'Language' });
    await userEvent.click(language);
    await userEvent.click(await screen.findByRole('option', { name: 'English' }));
    await waitFor(() => expect(field('Subject')).toHaveValue('Invoice INV-2026-0418'));
    await userEvent.type(field('Subject'), '!');
    await userEvent.click(language);
    await userEvent.click(await screen.findByRole('option', { name: 'Deutsch' }));
    expect(field('Subject')).toHaveValue('Invoice INV-2026-0418!');
  });

  it('P1: sends once however often it is pressed, says so, and leads to the mails', async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { test, onClose, app } = await open({
      answers: {
        SendInvoice: async () => {
          await held;
          return { sendInvoice: SENT };
        },
      },
    });
    await waitFor(() => expect(field('Subject')).not.toHaveValue(''));
    await userEvent.type(field('Copy to'), 'books@brackwater.example');
    const pressed = send();
    expect(pressed).toHaveTextContent('Send invoice to 2 addresses');
    act(() => {
      pressed.click();
      pressed.click();
    });
    await waitFor(() => expect(pressed).toHaveAttribute('aria-busy', 'true'));
    await userEvent.click(pressed);
    answer();
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(inputs(test)).toEqual([
      {
        invoiceId: 'invoice-1',
        to: ['payables@brackwater.example'],
        cc: ['books@brackwater.example'],
        subject: 'Rechnung INV-2026-0418',
        message: null,
        language: null,
        attachPdf: true,
        clientRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Show mails' }));
    await waitFor(() => expect(app.location().search).toBe('?tab=mails'));
  });

  it('P1: repeats a try whose answer was lost under the same request id, and what was typed stays', async () => {
    const { test } = await open({
      answers: {
        SendInvoice: () => {
          throw new Error('The network is gone.');
        },
      },
    });
    await waitFor(() => expect(field('Subject')).not.toHaveValue(''));
    await userEvent.type(field('Message'), 'As we said');
    await userEvent.click(send());
    expect(await screen.findByRole('alert')).toHaveTextContent('The invoice was not sent');
    await userEvent.click(send());
    await waitFor(() => expect(inputs(test)).toHaveLength(2));
    const [first, second] = inputs(test);
    expect(second?.['clientRequestId']).toBe(first?.['clientRequestId']);
    expect(field('Message')).toHaveValue('As we said');
  });

  it('sends nothing to what is no address, and says which', async () => {
    const { test } = await open();
    await waitFor(() => expect(field('Subject')).not.toHaveValue(''));
    await userEvent.clear(field('To'));
    await userEvent.type(field('To'), 'nobody{Enter}');
    expect(field('To')).toHaveAccessibleDescription('“nobody” is not a mail address.');
    await userEvent.clear(field('To'));
    await userEvent.keyboard('{Enter}');
    expect(field('To')).toHaveAccessibleDescription('Say who gets the mail.');
    expect(inputs(test)).toHaveLength(0);
  });

  it('can be sent although the mail cannot be shown, with a subject somebody writes', async () => {
    const { test, onClose } = await open({
      answers: {
        InvoiceMailPreview: () => {
          throw serverError({ code: 'INTERNAL', message: 'Something broke.' });
        },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Something broke.');
    await userEvent.click(send());
    expect(field('Subject')).toHaveAccessibleDescription('Write a subject.');
    await userEvent.type(field('Subject'), 'Your invoice');
    await userEvent.click(send());
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(inputs(test)[0]).toMatchObject({ subject: 'Your invoice' });
  });

  it.each([
    [{ messages: [makeMessage()] }, 'went to payables@brackwater.example on Nov 20, 10:00 AM'],
    [{ paymentLink: null }, 'Sending creates the Stripe invoice and the link first'],
    [{ paymentLink: makeLink({ state: 'REVOKED' }) }, 'Sending creates a new one first'],
  ] as const)('says what should be known before: %#', async (changed, words) => {
    const { dialog } = await open({
      invoice: { ...INVOICE, ...changed } as InvoiceDetailFragment,
    });
    expect(dialog).toHaveTextContent(words);
  });
});
