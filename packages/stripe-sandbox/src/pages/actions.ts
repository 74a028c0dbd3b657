import type { ControlDeps } from '../control/routes.ts';
import { moveClock } from '../control/move-clock.ts';
import { disputeFrom, failNextPayment, settleFrom } from '../control/payments.ts';
import { resend } from '../control/resend.ts';
import { stripeExponent } from '../core/currency.ts';
import { invalidRequest, resourceMissing } from '../core/errors.ts';
import type { Realm } from '../core/realm.ts';
import { createCreditNote } from '../resources/credit-note.ts';
import { deleteCustomer } from '../resources/customer.ts';
import { DISPUTE_STATUSES } from '../resources/dispute.ts';
import { warnOfFraud } from '../resources/dispute-raise.ts';
import { markUncollectible, voidInvoice } from '../resources/invoice-close.ts';
import { payInvoice } from '../resources/invoice-pay.ts';
import { invoiceOrThrow } from '../resources/invoice.ts';
import { createRefund } from '../resources/refund.ts';

/** What a button sends. */
export type ActionInput = { realm: Realm; id: string; value: string };
/** Words that are shown; without them the page the button was on is shown again. */
type Said = string | undefined;
type Action = (deps: ControlDeps, input: ActionInput) => Said | Promise<Said>;

export const ACTION_NAMES = [
  'clock',
  'credit_note',
  'delete_customer',
  'dispute',
  'duplicates',
  'fail_next',
  'forget_faults',
  'fraud_warning',
  'out_of_band',
  'refund',
  'resend',
  'settle',
  'uncollectible',
  'void',
  'webhooks',
] as const;
export type ActionName = (typeof ACTION_NAMES)[number];

const STEPS: Record<string, number> = { hour: 3_600, day: 86_400 };

/** Everything the buttons of the developer's pages do. Refusals are Stripe's own errors. */
export const ACTIONS: Record<ActionName, Action> = {
  clock: ({ world }, { id, value }) => {
    const advanceSeconds = STEPS[value];
    moveClock(world, advanceSeconds === undefined ? { toDueDateOf: id } : { advanceSeconds });
    return undefined;
  },
  credit_note: ({ world }, { realm, id, value }) => {
    const context = world.context(realm);
    const { currency, amount_remaining: owed } = invoiceOrThrow(context, id);
    const amount = minorOrThrow(value, currency);
    // What was paid already goes back the way it came.
    const paidPart = Math.max(0, amount - owed);
    createCreditNote(context, {
      invoice: id,
      amount,
      ...(paidPart > 0 && { refund_amount: paidPart }),
    });
    return undefined;
  },
  delete_customer: ({ world }, { realm, id }) => {
    deleteCustomer(world.context(realm), id);
    return 'The customer was deleted. Open invoices can still be paid.';
  },
  dispute: ({ world }, { id, value }) => {
    const status = oneOf(value, DISPUTE_STATUSES);
    disputeFrom(world, { paymentIntent: id, status });
    return undefined;
  },
  duplicates: ({ world }, { value }) => {
    world.deliveries.setMode({ ...world.deliveries.mode, duplicates: value === 'on' ? 1 : 0 });
    return undefined;
  },
  fail_next: ({ world }, { realm, id }) => {
    const { account, livemode } = realm;
    failNextPayment(world, id === '' ? { account: account.id, livemode } : { invoice: id });
    return id === ''
      ? 'The next payment of this account will be declined, whatever is tried.'
      : 'The next payment of this invoice will be declined, whatever is tried.';
  },
  forget_faults: ({ world, faults, chaos, limits }) => {
    faults.clear();
    chaos.stop();
    limits.set({});
    world.deliveries.setMode({});
    return undefined;
  },
  fraud_warning: ({ world }, { realm, id }) => {
    const charge = [...realm.charges.values()].find(
      ({ payment_intent: intent, status }) => intent === id && status === 'succeeded',
    );
    if (!charge) throw resourceMissing({ kind: 'charge', id });
    warnOfFraud(world.context(realm), charge.id);
    return 'The issuer sent an early fraud warning.';
  },
  out_of_band: ({ world }, { realm, id }) => {
    payInvoice(world.context(realm), id, { paid_out_of_band: true });
    return undefined;
  },
  refund: ({ world }, { realm, id, value }) => {
    const intent = realm.paymentIntents.get(id);
    if (!intent) throw resourceMissing({ kind: 'payment_intent', id });
    const amount = value === '' ? undefined : minorOrThrow(value, intent.currency);
    createRefund(world.context(realm), {
      payment_intent: id,
      ...(amount !== undefined && { amount }),
    });
    return undefined;
  },
  resend: async ({ world }, { id }) => {
    const answers = await resend(world, { event: id });
    if (answers.length === 0) return 'No endpoint listens for this event.';
    return answers
      .map(({ url, status, error }) => `${url} answered ${status ?? error ?? 'nothing'}.`)
      .join(' ');
  },
  settle: ({ world }, { id, value }) => {
    const outcome = oneOf(value, ['succeeded', 'failed', 'returned'] as const);
    settleFrom(world, { paymentIntent: id, outcome });
    return undefined;
  },
  uncollectible: ({ world }, { realm, id }) => {
    markUncollectible(world.context(realm), id);
    return undefined;
  },
  void: ({ world }, { realm, id }) => {
    voidInvoice(world.context(realm), id);
    return undefined;
  },
  webhooks: ({ world }, { value }) => {
    if (value === 'stop') world.deliveries.halt();
    else world.deliveries.resume();
    return undefined;
  },
};

/** "3.45" in the currency's minor unit, exact. @throws invalid_request_error for anything else than an amount. */
function minorOrThrow(text: string, currency: string): number {
  const exponent = stripeExponent(currency);
  const [, whole = '', fraction = ''] = /^(\d{1,12})(?:[.,](\d+))?$/.exec(text.trim()) ?? [];
  if (whole === '' || fraction.length > exponent)
    throw invalidRequest(`'${text}' is no amount of ${currency.toUpperCase()}.`, {
      param: 'amount',
    });
  return Number(whole + fraction.padEnd(exponent, '0'));
}

function oneOf<const T extends string>(value: string, values: readonly T[]): T {
  const found = values.find((known) => known === value);
  if (found !== undefined) return found;
  throw invalidRequest(`'${value}' is none of ${values.join(', ')}.`);
}
