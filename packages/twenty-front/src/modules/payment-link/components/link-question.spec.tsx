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
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { type LinkAction } from './link-menu.tsx';
import { LinkQuestion } from './link-question.tsx';

const INVOICE = makeInvoice({ stripeInvoiceId: 'in_1', paymentLink: makeLink() });
const NEW_LINK = { url: 'http://localhost/pay/another', expiresAt: null };

const ask = async (
  action: LinkAction,
  options: { invoice?: InvoiceDetailFragment; answers?: Record<string, () => unknown> } = {},
): Promise<{ test: TestClient; onClose: jest.Mock; dialog: HTMLElement }> => {
  const { invoice = INVOICE, answers = {} } = options;
  const test = createTestClient({
    UpdatePaymentLink: () => ({ updatePaymentLink: invoice }),
    ExtendDueDate: () => ({ extendDueDate: { ...invoice, dueDate: '2026-12-16' } }),
    RevokePaymentLink: () => ({ revokePaymentLink: invoice }),
    RenewPaymentLink: () => ({
      renewPaymentLink: { __typename: 'CreatedPaymentLink', ...NEW_LINK, invoice },
    }),
    Invoice: () => ({ invoice }),
    ...answers,
  });
  const onClose = jest.fn();
  renderInApp(<LinkQuestion action={action} invoice={invoice} onClose={onClose} />, { test });
  return { test, onClose, dialog: await screen.findByRole('dialog') };
};
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const sent = (test: TestClient): unknown => test.calls[0]?.variables;

describe('LinkQuestion', () => {
  afterEach(() => act(() => notifications.clean()));

  it('shows until when a link would be open as the days are typed, and sends what differs', async () => {
    const { test, onClose, dialog } = await ask('CHANGE_LINK_TERMS');
    const days = screen.getByRole('textbox', { name: 'Days after the due date' });
    await waitFor(() => expect(days).toHaveFocus());
    await userEvent.clear(days);
    await userEvent.type(days, '14');
    expect(dialog).toHaveTextContent('Open until the end ofDec 16, 2026');
    expect(dialog).toHaveTextContent('Time zoneEurope/Berlin');
    expect(screen.getByRole('textbox', { name: 'Least part' })).toBeDisabled();
    await userEvent.click(screen.getByRole('radio', { name: /^A part too/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Least part' }), '250');
    await userEvent.click(button('Save'));
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(sent(test)).toEqual({
      input: {
        invoiceId: 'invoice-1',
        graceDays: 14,
        allowPartPayment: true,
        minimumPartMinor: '25000',
      },
    });
  });

  it('sends nothing when nothing differs, and keeps what was typed after a refusal', async () => {
    const { test, onClose } = await ask('CHANGE_LINK_TERMS', {
      answers: {
        UpdatePaymentLink: () => {
          throw serverError({ code: 'INVOICE_BUSY', message: 'Somebody works on it.' });
        },
      },
    });
    await userEvent.click(button('Save'));
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(test.calls).toHaveLength(0);
    await userEvent.click(screen.getByRole('radio', { name: 'Without an end' }));
    await userEvent.click(button('Save'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody works on it.');
    expect(screen.getByRole('radio', { name: 'Without an end' })).toBeChecked();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('warns of a day that is over', async () => {
    const { dialog } = await ask('CHANGE_LINK_TERMS', {
      invoice: makeInvoice({ dueDate: '2026-11-10', paymentLink: makeLink() }),
    });
    const days = screen.getByRole('textbox', { name: 'Days after the due date' });
    await userEvent.clear(days);
    await userEvent.type(days, '12');
    expect(dialog).toHaveTextContent('That day is over');
    await userEvent.clear(days);
    await userEvent.type(days, '13');
    expect(dialog).not.toHaveTextContent('That day is over');
  });

  it('extends the due date, says what Stripe keeps and until when the link opens then', async () => {
    const { test, onClose, dialog } = await ask('EXTEND_DUE_DATE');
    expect(dialog).toHaveTextContent('The date printed on Stripe’s own page and PDF stays');
    expect(dialog).toHaveTextContent('Due afterwardsDec 16, 2026');
    expect(dialog).toHaveTextContent('Payment link afterwardsOpen until Feb 14, 2027');
    await userEvent.click(button('Extend due date'));
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(sent(test)).toEqual({ id: 'invoice-1', dueDate: '2026-12-16' });
    expect(await screen.findByText('Due on Dec 16, 2026 now')).toBeInTheDocument();
  });

  it('takes no day that is not later', async () => {
    const { test } = await ask('EXTEND_DUE_DATE');
    const day = screen.getByRole('textbox', { name: 'New due date' });
    await userEvent.click(day);
    await userEvent.click(
      await screen.findByRole('button', { name: '2 December 2026', hidden: true }),
    );
    await userEvent.click(button('Extend due date'));
    await waitFor(() =>
      expect(day).toHaveAccessibleDescription(/^It is due on Dec 2, 2026 already/),
    );
    expect(test.calls).toHaveLength(0);
  });

  it('revokes after saying what that means, and that a mail has the link', async () => {
    const invoice = { ...INVOICE, messages: [makeMessage()] };
    const { test, onClose, dialog } = await ask('REVOKE_LINK', { invoice });
    expect(dialog).toHaveTextContent('Revoke the link over €64,585.38?');
    expect(dialog).toHaveTextContent('Whoever opens it finds nothing');
    expect(dialog).toHaveTextContent('It is in a mail to the customer.');
    await userEvent.click(button('Revoke link over €64,585.38'));
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(test.count('RevokePaymentLink')).toBe(1);
    expect(await screen.findByText(/stays owed, and no money moved/)).toBeInTheDocument();
  });

  it('P1: replaces the link once however often it is pressed, and hands over the new one', async () => {
    const { test, onClose, dialog } = await ask('RENEW_LINK');
    expect(dialog).toHaveTextContent('The link that is out stops');
    const confirm = button('Make a new link over €64,585.38');
    act(() => {
      confirm.click();
      confirm.click();
    });
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(test.count('RenewPaymentLink')).toBe(1);
    expect(await screen.findByText('New payment link')).toBeInTheDocument();
    expect(button('Copy link')).toBeInTheDocument();
  });
});
