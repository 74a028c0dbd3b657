import { type Context, emit } from '../core/context.ts';
import { checkAmountOrThrow, currencyOrThrow } from '../core/currency.ts';
import { StripeApiError, invalidRequest } from '../core/errors.ts';
import type Stripe from 'stripe';
import type { CashBalanceTransaction, Invoice, PaymentIntent } from '../core/types.ts';
import { bankDetailsOf, transferReferenceOf } from './bank-details.ts';
import { cashBalanceOf, cashOf, moveCash } from './cash-balance.ts';
import { applyCash, outstandingOf } from './cash-payment.ts';
import { customerOrThrow } from './customer.ts';
import { defaultPaymentOf } from './invoice-payment.ts';
import { storePaymentMethod } from './payment-method.ts';

const DAY = 86_400;
const DAYS_OVERDUE = 30;
const WAITING = new Set(['requires_payment_method', 'requires_confirmation', 'requires_action']);

export type Funding = { amount: number; currency: string; reference?: string };

/** Something cash can be used for. An invoice takes all it asks for or nothing. */
type Target = { intent: PaymentIntent; references: string[]; inParts: boolean };

/** As `fundCash`, for testing only. @see https://docs.stripe.com/api/cash_balance_transactions/fund_cash_balance */
export function fundCashForTest(
  context: Context,
  customerId: string,
  input: Funding,
): CashBalanceTransaction {
  if (context.realm.livemode)
    throw new StripeApiError(400, {
      type: 'invalid_request_error',
      message: 'Test helpers can only be used in test mode.',
    });
  return fundCash(context, customerId, input);
}

/** A bank transfer arrives: what it pays is looked for, the rest waits on the customer's cash balance. */
export function fundCash(
  context: Context,
  customerId: string,
  input: Funding,
): CashBalanceTransaction {
  const { id } = customerOrThrow(context, customerId, 'customer');
  const { amount, reference = null } = input;
  const currency = currencyOrThrow(input.currency);
  if (amount < 1) throw invalidRequest('Amount must be at least 1.', { param: 'amount' });
  checkAmountOrThrow({ amount, currency, param: 'amount' });
  const { type } = bankDetailsOf(context.realm, id, currency);
  const transaction = moveCash(context, {
    customerId: id,
    amount,
    currency,
    type: 'funded',
    detail: { funded: { bank_transfer: { type, reference, ...senderOf(type) } } },
  });
  if (context.realm.reconciliationModes.get(id) !== 'manual')
    reconcile(context, { customerId: id, currency, reference });
  if (cashOf(context.realm, id, currency) > 0)
    emit(context, 'cash_balance.funds_available', cashBalanceOf(context, id));
  return transaction;
}

/** What is named in the transfer first, then what asks for exactly this much, then the oldest. */
function reconcile(
  context: Context,
  transfer: { customerId: string; currency: string; reference: string | null },
): void {
  const { customerId, currency, reference } = transfer;
  const left = () => cashOf(context.realm, customerId, currency);
  const word = reference?.trim().toUpperCase();
  const available = left();
  const rank = ({ intent, references }: Target) => {
    if (word && references.some((name) => word.includes(name.toUpperCase()))) return 0;
    return outstandingOf(intent) === available ? 1 : 2;
  };
  const targets = [...intentTargets(context, transfer), ...invoiceTargets(context, transfer)];
  for (const { intent, inParts } of targets.toSorted((a, b) => rank(a) - rank(b))) {
    const amount = Math.min(left(), outstandingOf(intent));
    if (amount === 0 || (amount < outstandingOf(intent) && !inParts)) continue;
    const method = storePaymentMethod(context, { type: 'customer_balance' });
    applyCash(context, { intent, method, amount });
  }
}

function intentTargets(
  { realm }: Context,
  { customerId, currency }: { customerId: string; currency: string },
): Target[] {
  return [...realm.paymentIntents.values()]
    .filter(
      (intent) =>
        intent.customer === customerId &&
        intent.currency === currency &&
        intent.status === 'requires_action' &&
        intent.next_action?.type === 'display_bank_transfer_instructions',
    )
    .map((intent) => ({
      intent,
      references: [intent.id, transferReferenceOf(intent.id)],
      inParts: true,
    }));
}

/** Open invoices that advance by themselves and are at most thirty days late. */
function invoiceTargets(
  context: Context,
  { customerId, currency }: { customerId: string; currency: string },
): Target[] {
  const { realm } = context;
  const oldest = context.clock.now() - DAYS_OVERDUE * DAY;
  const open = (invoice: Invoice) =>
    invoice.customer === customerId &&
    invoice.currency === currency &&
    invoice.status === 'open' &&
    invoice.auto_advance === true &&
    (invoice.due_date ?? Infinity) >= oldest;
  return [...realm.invoices.values()].filter(open).flatMap((invoice) => {
    const payment = defaultPaymentOf(realm, invoice.id)?.payment;
    const intent = realm.paymentIntents.get(payment?.payment_intent ?? '');
    const takesCash =
      intent?.payment_method_types.includes('customer_balance') && WAITING.has(intent.status);
    const references = [invoice.id, ...(invoice.number ? [invoice.number] : [])];
    return intent && takesCash ? [{ intent, references, inParts: false }] : [];
  });
}

type BankTransfer = Stripe.CustomerCashBalanceTransaction.Funded.BankTransfer;

function senderOf(type: BankTransfer['type']): Partial<BankTransfer> {
  const sender = { sender_name: 'Test sender' };
  if (type === 'eu_bank_transfer')
    return { eu_bank_transfer: { ...sender, bic: 'TESTDEFFXXX', iban_last4: '3000' } };
  if (type === 'us_bank_transfer') return { us_bank_transfer: { ...sender, network: 'ach' } };
  if (type === 'gb_bank_transfer')
    return { gb_bank_transfer: { ...sender, account_number_last4: '6789', sort_code: '108800' } };
  if (type === 'jp_bank_transfer')
    return { jp_bank_transfer: { ...sender, sender_bank: null, sender_branch: null } };
  return {};
}
