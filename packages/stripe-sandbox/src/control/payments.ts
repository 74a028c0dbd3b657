import { StripeApiError, invalidRequest, resourceMissing } from '../core/errors.ts';
import type { Realm } from '../core/realm.ts';
import { type PayOutcome, pay } from '../pages/hosted.ts';
import type { PaymentEntry } from '../pages/payment-entry.ts';
import { fundCash } from '../resources/cash-funding.ts';
import { type DebitOutcome, settleDebitAs } from '../resources/debit-settle.ts';
import { DISPUTE_STATUSES } from '../resources/dispute.ts';
import { disputeAsBank } from '../resources/dispute-raise.ts';
import { defaultPaymentOf } from '../resources/invoice-payment.ts';
import { answerChallenge } from '../resources/payment-attempt.ts';
import { ANY_PAYMENT } from '../resources/planned-decline.ts';
import { settleRefundAs } from '../resources/refund-outcome.ts';
import { view } from '../view/views.ts';
import type { World } from '../world.ts';
import type {
  AuthenticateRequest,
  DisputeRequest,
  FailNextPaymentRequest,
  PayRequest,
  PayResult,
  PaymentReference,
  SettleRequest,
} from './protocol.ts';

/** What the hosted page does, without the page. */
export function payFrom(world: World, input: PayRequest): PayResult {
  const realm = realmOf(world, ({ invoices }) => invoices.has(input.invoice));
  const invoice = realm.invoices.get(input.invoice);
  if (!invoice) throw resourceMissing({ kind: 'invoice', id: input.invoice });
  if (input.method === 'bank_transfer') return transfer(world, realm, input);
  if (input.amount !== undefined)
    throw invalidRequest('Only a bank transfer can bring another amount than what is due.', {
      param: 'amount',
    });
  const outcome = pay(world, { realm, invoice }, entryOf(world, input));
  if (outcome.challenge === undefined || input.authenticate === undefined)
    return resultOf(outcome, String(invoice.status));
  const intent = defaultPaymentOf(realm, invoice.id)?.payment.payment_intent ?? '';
  const { declined } = answerChallenge(world.context(realm), intent, input.authenticate);
  return declined
    ? { status: 'declined', message: declined.message ?? 'Your card was declined.' }
    : { status: 'paid' };
}

/** As from the bank: makes the payment's dispute or moves it. */
export function disputeFrom(world: World, input: DisputeRequest) {
  const { realm, charge } = chargeOf(world, input);
  if (!DISPUTE_STATUSES.includes(input.status))
    throw invalidRequest(`A dispute's status is one of ${DISPUTE_STATUSES.join(', ')}.`, {
      param: 'status',
    });
  const { status, reason, amount } = input;
  const dispute = disputeAsBank(world.context(realm), charge, {
    status,
    ...(reason !== undefined && { reason }),
    ...(amount !== undefined && { amount }),
  });
  return show(world, realm, dispute);
}

/** The next try to pay (of one invoice, or any) is refused by the bank, whatever is tried. */
export function failNextPayment(world: World, input: FailNextPaymentRequest) {
  const realm = realmOf(world, (candidate) =>
    input.invoice === undefined
      ? candidate.livemode === (input.livemode ?? false) &&
        candidate.account.id === (input.account ?? world.accounts[0]?.id)
      : candidate.invoices.has(input.invoice),
  );
  const code = input.code ?? 'card_declined';
  world.context(realm);
  realm.plannedDeclines.set(input.invoice ?? ANY_PAYMENT, {
    code,
    ...(code === 'card_declined' && { declineCode: input.declineCode ?? 'generic_decline' }),
    message: input.message ?? 'Your card was declined.',
  });
  return { ok: true };
}

/** Decides now what waits for a day to come: a bank debit, or a refund. */
export function settleFrom(world: World, input: SettleRequest) {
  if (input.refund !== undefined) {
    const { refund, outcome } = input;
    const realm = realmOf(world, ({ refunds }) => refunds.has(refund));
    const settled = settleRefundAs(
      world.context(realm),
      refund,
      outcome === 'failed' ? outcome : 'succeeded',
    );
    return show(world, realm, settled);
  }
  const { realm, charge } = chargeOf(world, input);
  const outcome: DebitOutcome = input.outcome ?? 'succeeded';
  return show(world, realm, settleDebitAs(world.context(realm), charge, outcome));
}

/** Answers the bank's question. */
export function authenticateFrom(world: World, input: AuthenticateRequest): PayResult {
  const { realm, intent } = intentOf(world, input);
  const { declined } = answerChallenge(
    world.context(realm),
    intent,
    input.answer === 'fail' ? 'fail' : 'complete',
  );
  return declined
    ? { status: 'declined', message: declined.message ?? 'The authentication failed.' }
    : { status: 'paid' };
}

function transfer(world: World, realm: Realm, input: PayRequest): PayResult {
  const invoice = realm.invoices.get(input.invoice);
  if (!invoice) throw resourceMissing({ kind: 'invoice', id: input.invoice });
  try {
    fundCash(world.context(realm), String(invoice.customer), {
      amount: input.amount ?? invoice.amount_remaining,
      currency: invoice.currency,
      reference: input.reference ?? invoice.number ?? invoice.id,
    });
  } catch (error) {
    if (error instanceof StripeApiError) return { status: 'refused', message: error.message };
    throw error;
  }
  const paid = invoice.status !== 'paid' && realm.invoices.get(invoice.id)?.status === 'paid';
  return { status: paid ? 'paid' : 'received' };
}

/** What a request of the control API stands for on a page. */
export function entryOf(world: World, input: Omit<PayRequest, 'invoice'>): PaymentEntry {
  if (input.method === 'us_bank_account')
    return {
      method: 'us_bank_account',
      account: {
        routingNumber: input.routing ?? '110000000',
        accountNumber: input.number ?? '000123456789',
      },
    };
  if (input.method === 'sepa_debit')
    return {
      method: 'sepa_debit',
      iban: input.iban ?? input.number ?? 'DE89370400440532013000',
    };
  const nextYear = new Date(world.clock.nowMs()).getUTCFullYear() + 1;
  return {
    method: 'card',
    card: {
      number: input.card ?? input.number ?? '4242424242424242',
      expiry: input.expiry ?? `12/${nextYear % 100}`,
      cvc: input.cvc ?? '123',
    },
  };
}

function resultOf(outcome: PayOutcome, status: string): PayResult {
  if (outcome.paid) return { status: 'paid' };
  if (outcome.processing) return { status: 'processing' };
  if (outcome.challenge !== undefined) return { status: 'requires_action', url: outcome.challenge };
  if (outcome.alreadyPaid) return { status: 'already_paid' };
  if (outcome.declined !== undefined) return { status: 'declined', message: outcome.declined };
  const message = outcome.problems?.map((problem) => problem.message).join(' ');
  return { status: 'refused', message: message ?? `The invoice is ${status}.` };
}

function intentOf(world: World, input: PaymentReference): { realm: Realm; intent: string } {
  const realm = realmOf(
    world,
    ({ paymentIntents, invoices }) =>
      paymentIntents.has(input.paymentIntent ?? '') || invoices.has(input.invoice ?? ''),
  );
  const own = defaultPaymentOf(realm, input.invoice ?? '')?.payment.payment_intent;
  return { realm, intent: input.paymentIntent ?? own ?? '' };
}

function chargeOf(
  world: World,
  input: PaymentReference & { charge?: string },
): { realm: Realm; charge: string } {
  const { charge } = input;
  if (charge !== undefined)
    return { realm: realmOf(world, ({ charges }) => charges.has(charge)), charge };
  const { realm, intent } = intentOf(world, input);
  const latest = realm.paymentIntents.get(intent)?.latest_charge;
  if (typeof latest === 'string') return { realm, charge: latest };
  throw invalidRequest(`PaymentIntent ${intent} has no charge yet.`);
}

function realmOf(world: World, holds: (realm: Realm) => boolean): Realm {
  const realm = [...world.realms.values()].find(holds);
  if (realm) return realm;
  throw invalidRequest('No account of the sandbox has such an object.');
}

function show(world: World, realm: Realm, object: { object: string }) {
  return view(world.scope(realm), object);
}
