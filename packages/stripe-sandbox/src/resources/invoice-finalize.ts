import { type Context, change, emit } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import { randomToken } from '../core/ids.ts';
import type { Customer, Invoice } from '../core/types.ts';
import { adjustBalance, balanceOf } from './customer-balance-transaction.ts';
import { customerOrThrow } from './customer.ts';
import { createDefaultPayment } from './invoice-payment.ts';
import { settle } from './invoice-totals.ts';
import { planReminders } from './invoice-reminders.ts';
import { customerSnapshot, invoiceOrThrow } from './invoice.ts';
import { createInvoiceIntent } from './payment-intent.ts';

const DAY = 86_400;

/**
 * Draft → open, or → paid when nothing is left to charge: number, customer and amounts are fixed from here on, the
 * customer's balance is used, and the one PaymentIntent is made.
 * @see https://docs.stripe.com/invoicing/integration/workflow-transitions
 */
export function finalizeInvoice(
  context: Context,
  id: string,
  input: { auto_advance?: boolean } = {},
): Invoice {
  const { realm, clock } = context;
  const draft = invoiceOrThrow(context, id);
  if (draft.status !== 'draft')
    throw invalidRequest(
      "This invoice is already finalized, you can't re-finalize a non-draft invoice.",
      { code: 'invoice_not_editable' },
    );
  const customer = customerOrThrow(context, customerIdOf(draft), 'customer');
  const startingBalance = balanceOf(realm, customer.id, draft.currency);
  const { amountDue, endingBalance } = settle({
    total: draft.total,
    startingBalance,
    currency: draft.currency,
  });
  const now = clock.now();
  const days = realm.invoiceTerms.get(id);
  const finalized: Invoice = {
    ...draft,
    ...customerSnapshot(customer),
    ...(input.auto_advance !== undefined && { auto_advance: input.auto_advance }),
    number: draft.number ?? nextNumber(context, customer),
    status: 'open',
    amount_due: amountDue,
    amount_remaining: amountDue,
    starting_balance: startingBalance,
    ending_balance: endingBalance,
    effective_at: draft.effective_at ?? now,
    due_date: days === undefined ? draft.due_date : now + days * DAY,
    status_transitions: { ...draft.status_transitions, finalized_at: now },
  };
  realm.invoiceNumbers.set(finalized.number ?? '', id);
  openHostedPage(context, id);
  useBalance(context, { invoice: finalized, change: endingBalance - startingBalance });
  realm.invoices.set(id, finalized);
  if (amountDue > 0)
    createDefaultPayment(context, finalized, createInvoiceIntent(context, finalized));
  emit(context, 'invoice.finalized', finalized);
  emit(context, 'invoice.updated', finalized, draft);
  planReminders(context, finalized);
  return amountDue > 0 ? finalized : payWithoutMoney(context, finalized);
}

export function customerIdOf(invoice: Invoice): string {
  if (typeof invoice.customer === 'string') return invoice.customer;
  throw invalidRequest('This invoice has no customer.', { param: 'customer' });
}

/** Nothing left to charge: paid at once, with no intent and no money. */
function payWithoutMoney(context: Context, invoice: Invoice): Invoice {
  const paid = change(context.realm.invoices, invoice, {
    status: 'paid',
    attempted: true,
    auto_advance: false,
    status_transitions: { ...invoice.status_transitions, paid_at: context.clock.now() },
  });
  emit(context, 'invoice.updated', paid, invoice);
  emit(context, 'invoice.paid', paid);
  emit(context, 'invoice.payment_succeeded', paid);
  return paid;
}

function useBalance(context: Context, input: { invoice: Invoice; change: number }): void {
  if (input.change === 0) return;
  adjustBalance(context, {
    customerId: customerIdOf(input.invoice),
    amount: input.change,
    currency: input.invoice.currency,
    type:
      input.change > 0 && input.invoice.starting_balance >= 0
        ? 'invoice_too_small'
        : 'applied_to_invoice',
    invoiceId: input.invoice.id,
  });
}

function openHostedPage(context: Context, invoiceId: string): void {
  const { realm, clock } = context;
  const token = `${realm.livemode ? 'live' : 'test'}_${randomToken(48)}`;
  realm.hostedPages.set(invoiceId, { invoiceId, token, urlReadAt: clock.now() });
  realm.hostedTokens.set(token, invoiceId);
}

/** Prefix and sequence of the customer; a number that a person gave another invoice is stepped over. */
function nextNumber(context: Context, customer: Customer): string {
  const { realm } = context;
  let sequence = customer.next_invoice_sequence ?? 1;
  const numbered = () => `${customer.invoice_prefix}-${String(sequence).padStart(4, '0')}`;
  while (realm.invoiceNumbers.has(numbered())) sequence += 1;
  const current = customerOrThrow(context, customer.id);
  change(realm.customers as Map<string, Customer>, current, {
    next_invoice_sequence: sequence + 1,
  });
  return numbered();
}
