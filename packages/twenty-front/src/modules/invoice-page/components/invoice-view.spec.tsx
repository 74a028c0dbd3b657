import { notifications } from '@mantine/notifications';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { createTestClient, serverError } from '../../../testing/create-test-client.ts';
import { makeActions, makeInvoice } from '../../../testing/invoice-fixtures.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { InvoiceView } from './invoice-view.tsx';

const DRAFT = makeInvoice({
  number: null,
  status: 'DRAFT',
  actions: makeActions(['EDIT', 'DELETE', 'ISSUE', 'CREATE_STRIPE_INVOICE', 'CREATE_PAYMENT_LINK']),
});
const AT_STRIPE = makeInvoice({
  stripeInvoiceId: 'in_1SGn0wKe4Pd',
  stripeDashboardUrl: 'https://dashboard.stripe.com/test/invoices/in_1SGn0wKe4Pd',
  actions: makeActions(['VOID', 'CREATE_PAYMENT_LINK'], 'It is at Stripe already.'),
});

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const blueButtons = (container: HTMLElement): string[] =>
  [...container.querySelectorAll('[data-variant="primary"]')].map((found) => found.textContent);

describe('InvoiceView', () => {
  // The snackbars' store outlives a test.
  afterEach(() => act(() => notifications.clean()));

  it.each([
    ['a draft', DRAFT, ['Create Stripe invoice']],
    ['an invoice at Stripe', AT_STRIPE, ['Create payment link']],
    [
      'a paid invoice',
      makeInvoice({ status: 'PAID', owedMinor: '0', stripeInvoiceId: 'in_1' }),
      [],
    ],
  ] as [string, InvoiceDetailFragment, string[]][])(
    'has at most one blue button, the next step, for %s',
    (_what, invoice, expected) => {
      const { container } = renderInApp(<InvoiceView invoice={invoice} />);
      expect(blueButtons(container)).toEqual(expected);
    },
  );

  it('asks before the first push of a draft, with the amount and what is owed afterwards', async () => {
    const test = createTestClient({
      CreateStripeInvoice: () => ({ createStripeInvoice: AT_STRIPE }),
    });
    renderInApp(<InvoiceView invoice={DRAFT} />, { test });
    await userEvent.click(button('Create Stripe invoice'));
    const dialog = await screen.findByRole('dialog', {
      name: 'Create Stripe invoice over €64,585.38?',
    });
    expect(dialog).toHaveTextContent('takes the next invoice number');
    expect(test.calls).toHaveLength(0);

    await userEvent.click(within(dialog).getByRole('button', { name: /^Create Stripe invoice/ }));
    expect(await screen.findByText('Stripe invoice created')).toBeInTheDocument();
    expect(test.count('CreateStripeInvoice')).toBe(1);
  });

  it('P1: sends once however often the button is pressed', async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const test = createTestClient({
      CreatePaymentLink: async () => {
        await held;
        throw serverError({ message: 'Stripe did not answer.' });
      },
      Invoice: () => ({ invoice: AT_STRIPE }),
    });
    renderInApp(<InvoiceView invoice={AT_STRIPE} />, { test });
    const pressed = button('Create payment link');
    act(() => {
      pressed.click();
      pressed.click();
    });
    await waitFor(() => expect(pressed).toHaveAttribute('aria-busy', 'true'));
    await userEvent.click(pressed);
    answer();
    await waitFor(() => expect(pressed).toHaveAttribute('aria-busy', 'false'));
    expect(test.count('CreatePaymentLink')).toBe(1);
  });

  it('tells in the words of the server what happened, whether money moved, and the ids', async () => {
    const message = 'Stripe did not answer. No money moved. Try again in a minute.';
    const test = createTestClient({
      CreatePaymentLink: () => {
        throw serverError({
          code: 'STRIPE_UNREACHABLE',
          message,
          requestId: 'request-9',
          stripeRequestId: 'req_9',
        });
      },
      Invoice: () => ({ invoice: AT_STRIPE }),
    });
    renderInApp(<InvoiceView invoice={AT_STRIPE} />, { test });
    await userEvent.click(button('Create payment link'));
    const snackbar = await screen.findByRole('alert');
    expect(snackbar).toHaveTextContent('The payment link was not created');
    expect(snackbar).toHaveTextContent(message);
    expect(snackbar).toHaveTextContent('Request request-9, Stripe req_9');
  });

  it('keeps a refused action in reach, with its reason', async () => {
    const invoice = makeInvoice({
      status: 'OPEN',
      actions: makeActions([], 'Stripe is not connected.'),
    });
    const test = createTestClient({});
    renderInApp(<InvoiceView invoice={invoice} />, { test });
    const refused = button('Create Stripe invoice');
    expect(refused).toHaveAttribute('aria-disabled', 'true');
    await userEvent.hover(refused);
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Stripe is not connected.');
    await userEvent.click(refused);
    expect(test.calls).toHaveLength(0);
  });

  it('voids only with a reason, and shows the state afterwards first', async () => {
    const test = createTestClient({
      VoidInvoice: () => ({ voidInvoice: { ...AT_STRIPE, status: 'VOID', owedMinor: '0' } }),
    });
    renderInApp(<InvoiceView invoice={AT_STRIPE} />, { test });
    await userEvent.click(button('More actions'));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Void' }));
    const dialog = await screen.findByRole('dialog', { name: /^Void INV-2026-0418/ });
    expect(dialog).toHaveTextContent('Owed afterwards€0.00');
    const confirm = within(dialog).getByRole('button', { name: /^Void invoice over/ });
    await userEvent.click(confirm);
    expect(within(dialog).getByText('Say why the invoice is voided.')).toBeInTheDocument();
    expect(test.calls).toHaveLength(0);

    await userEvent.type(within(dialog).getByLabelText('Reason'), 'Wrong customer');
    await userEvent.click(confirm);
    await waitFor(() =>
      expect(test.calls).toEqual([
        { operation: 'VoidInvoice', variables: { id: 'invoice-1', reason: 'Wrong customer' } },
      ]),
    );
  });

  it.each(['Why open?', 'Status: Open. Why?'])(
    'P9: explains its status from "%s"',
    async (name) => {
      const test = createTestClient({
        StatusExplanation: () => {
          throw serverError({ message: 'Not now.' });
        },
      });
      renderInApp(<InvoiceView invoice={AT_STRIPE} />, { test });
      await userEvent.click(button(name));
      const drawer = await screen.findByRole('dialog', { name: 'Why open?' });
      expect(drawer).toHaveTextContent(AT_STRIPE.explanation.sentence);
    },
  );

  it('offers each action on money, and says of the others why not', async () => {
    const invoice = makeInvoice({
      status: 'PARTIALLY_PAID',
      stripeInvoiceId: 'in_1',
      stripeVersion: 2,
      actions: makeActions(['RECORD_PAYMENT', 'CREDIT_NOTE'], 'Something on it is settled.'),
    });
    renderInApp(<InvoiceView invoice={invoice} />);
    expect(screen.getByText('Issued Nov 2, 2026, version 2 at Stripe')).toBeInTheDocument();
    expect(button('Record payment')).toBeInTheDocument();
    await userEvent.click(button('More actions'));
    for (const name of ['Correct and reissue', 'Mark as uncollectible', 'Void']) {
      const item = await screen.findByRole('menuitem', { name: new RegExp(`^${name}`) });
      expect(item).toHaveTextContent('Something on it is settled.');
    }
    await userEvent.click(screen.getByRole('menuitem', { name: 'Credit note' }));
    expect(
      await screen.findByRole('dialog', { name: 'Credit note on INV-2026-0418' }),
    ).toBeInTheDocument();
  });

  it('leads to the correction of what was sent', async () => {
    const invoice = makeInvoice({ actions: makeActions(['REISSUE']) });
    const { location } = renderInApp(<InvoiceView invoice={invoice} />);
    await userEvent.click(button('More actions'));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Correct and reissue' }));
    await waitFor(() => expect(location().pathname).toBe('/invoices/invoice-1/reissue'));
  });

  describe('too much was paid', () => {
    const overpaid = (changed: Record<string, unknown> = {}): InvoiceDetailFragment =>
      makeInvoice({
        status: 'OVERPAID',
        owedMinor: '0',
        overpaidMinor: '12000',
        stripeInvoiceId: 'in_1',
        actions: makeActions(['REFUND_OVERPAYMENT']),
        overpayment: {
          __typename: 'Overpayment',
          amountMinor: '12000',
          refundableMinor: '12000',
          keptAsCredit: true,
          blockedReason: null,
          ...changed,
        },
      });

    it('P1: is shown on every tab, and given back with one question', async () => {
      renderInApp(<InvoiceView invoice={overpaid()} />, { path: '/?tab=stripe' });
      expect(screen.getByText('€120.00 too much was paid')).toBeInTheDocument();
      expect(screen.getByText(/it stays as credit of .* lowers the next invoice/)).toBeVisible();
      await userEvent.click(button('Refund €120.00'));
      expect(
        await screen.findByRole('dialog', { name: 'Refund the €120.00 paid too much?' }),
      ).toBeInTheDocument();
    });

    it('says why it cannot be given back now', async () => {
      const blockedReason = 'The credit has lowered INV-2026-0430 already.';
      renderInApp(<InvoiceView invoice={overpaid({ refundableMinor: '5000', blockedReason })} />);
      expect(screen.getByText(new RegExp(blockedReason))).toBeInTheDocument();
      expect(button('Refund €50.00')).toHaveAttribute('aria-disabled', 'true');
    });
  });

  it('says who is at work on it', () => {
    const work = {
      __typename: 'InvoiceWork',
      holder: 'Jonas Weber',
      since: '2026-11-23T09:00:00Z',
    } as const;
    renderInApp(<InvoiceView invoice={{ ...AT_STRIPE, work }} />);
    expect(screen.getByText('Working: Jonas Weber')).toBeInTheDocument();
  });
});
