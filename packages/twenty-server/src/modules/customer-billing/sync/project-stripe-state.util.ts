import type { StripeInvoiceFacts } from '../payment/apply-stripe-facts.util.ts';
import { CreditNoteStatus } from '../payment/credit-note.type.ts';
import { PaymentSource } from '../payment/payment.type.ts';
import { isFailing } from './is-failing.util.ts';
import type {
  BesideVersions,
  MovementOrigin,
  PushState,
  StrayState,
} from './movement-origin.type.ts';
import { projectAttempts } from './project-attempts.util.ts';
import { creditAppliedOf, projectOutside } from './project-outside.util.ts';
import { projectBareCharge, projectIntent } from './project-payments.util.ts';
import type { Projection, ProjectedCreditNote } from './projection.type.ts';

const NOTHING_BESIDE: BesideVersions = { strays: [], sessionIdByIntent: new Map(), recorded: [] };

/**
 * The whole truth about an invoice's money at Stripe, from scratch: no event, no earlier row and no order of arrival
 * has a say in it (promise P3). `states` holds every version the invoice ever had, newest first; `beside` what was paid
 * past them.
 */
export const projectStripeState = (
  states: readonly PushState[],
  beside: BesideVersions = NOTHING_BESIDE,
): Projection => {
  const current = states.find(({ push }) => push.closedReason === null);
  const sources = [
    ...states.map(({ push, state }) => ({
      origin: originOfVersion({ push, state }, beside),
      payments: state.payments,
      bareCharges: state.bareCharges,
    })),
    ...beside.strays.map((stray) => ({
      origin: originOfStray(stray, beside),
      payments: stray.payments,
      bareCharges: stray.bareCharges,
    })),
  ];
  return {
    movements: [
      ...states.flatMap(({ push, state }) =>
        projectOutside(state.invoice, originOfVersion({ push, state }, beside), beside.recorded),
      ),
      ...sources.flatMap(({ origin, payments, bareCharges }) => [
        ...payments.flatMap((payment) => projectIntent(payment, origin)),
        ...bareCharges.flatMap((charge) => projectBareCharge(charge, origin)),
      ]),
    ],
    attempts: sources.flatMap(({ origin, payments, bareCharges }) => [
      ...payments.flatMap((payment) => projectAttempts(payment, origin)),
      ...bareCharges.flatMap((charge) =>
        projectAttempts({ intent: null, charges: [charge] }, origin),
      ),
    ]),
    creditNotes: states.flatMap(creditNotesOf),
    facts: current === undefined ? {} : factsOf(current),
    voidedPushIds: states
      .filter(({ push, state }) => push.closedReason === null && state.invoice.status === 'void')
      .map(({ push }) => push.id),
    readConnectionIds: [
      ...new Set([
        ...states.map(({ push }) => push.connectionId),
        ...beside.strays.map(({ connectionId }) => connectionId),
      ]),
    ],
  };
};

const factsOf = ({ state: { invoice, payments } }: PushState): StripeInvoiceFacts => ({
  ...(invoice.status === 'void' ? { voided: invoice.voidedAt } : {}),
  // Never taken back: Stripe knows no way, and a person may have marked it here.
  ...(invoice.markedUncollectibleAt === null
    ? {}
    : { markedUncollectible: invoice.markedUncollectibleAt }),
  failing: payments.some(({ intent }) => isFailing(intent)),
  prePaymentCreditMinor: invoice.prePaymentCreditNotesMinor,
  creditAppliedMinor: invoice.status === 'void' ? 0n : creditAppliedOf(invoice),
});

const creditNotesOf = ({ push, state }: PushState): ProjectedCreditNote[] =>
  state.creditNotes.map(({ status, ...note }) => ({
    ...note,
    status: status === 'void' ? CreditNoteStatus.VOID : CreditNoteStatus.ISSUED,
    workspaceId: push.workspaceId,
    invoiceId: push.invoiceId,
    connectionId: push.connectionId,
    livemode: state.invoice.livemode,
    currency: state.invoice.currency,
    stripeInvoiceId: state.invoice.stripeInvoiceId,
  }));

const originOfVersion = (
  { push, state: { invoice } }: PushState,
  { sessionIdByIntent }: BesideVersions,
): MovementOrigin => ({
  shared: {
    workspaceId: push.workspaceId,
    invoiceId: push.invoiceId,
    currency: invoice.currency,
    source: PaymentSource.STRIPE,
    connectionId: push.connectionId,
    livemode: invoice.livemode,
    stripeInvoiceId: invoice.stripeInvoiceId,
  },
  stripeCustomerId: invoice.stripeCustomerId,
  invoicePayments: invoice.payments,
  sessionIdByIntent,
});

const originOfStray = (
  { workspaceId, invoiceId, currency, connectionId, livemode }: StrayState,
  { sessionIdByIntent }: BesideVersions,
): MovementOrigin => ({
  shared: {
    workspaceId,
    invoiceId,
    currency,
    source: PaymentSource.STRIPE,
    connectionId,
    livemode,
    stripeInvoiceId: null,
  },
  stripeCustomerId: null,
  invoicePayments: [],
  sessionIdByIntent,
});
