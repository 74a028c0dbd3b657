import {
  type NewPayment,
  type NewPaymentAttempt,
  PaymentKind,
  PaymentSource,
  PaymentStatus,
} from '../payment/payment.type.ts';
import type { StripePush } from '../stripe/push/stripe-push.type.ts';
import type {
  StripeChargeSnapshot,
  StripeInvoiceState,
  StripePaymentIntentSnapshot,
  StripePaymentSnapshot,
  StripeRefundSnapshot,
} from '../stripe/snapshot/stripe-snapshot.type.ts';
import type { Projection } from './projection.type.ts';

/** A version of the invoice that is known at Stripe, and what Stripe says of it now. */
export type PushState = { readonly push: StripePush; readonly state: StripeInvoiceState };

/**
 * The whole truth about an invoice's money at Stripe, from scratch: no event, no earlier row and no order of arrival
 * has a say in it (promise P3). `states` holds every version the invoice ever had, newest first.
 */
export const projectStripeState = (states: readonly PushState[]): Projection => {
  const current = states.find(({ push }) => push.closedReason === null);
  return {
    movements: states.flatMap(movementsOf),
    attempts: states.flatMap(attemptsOf),
    facts:
      current === undefined
        ? {}
        : {
            ...(current.state.invoice.status === 'void'
              ? { voided: current.state.invoice.voidedAt }
              : {}),
            markedUncollectible:
              current.state.invoice.status === 'uncollectible'
                ? current.state.invoice.markedUncollectibleAt
                : null,
            failing: current.state.payments.some(({ intent }) => isFailing(intent)),
            prePaymentCreditMinor: current.state.invoice.prePaymentCreditNotesMinor,
            creditAppliedMinor: current.push.creditAppliedMinor,
          },
    voidedPushIds: states
      .filter(({ push, state }) => push.closedReason === null && state.invoice.status === 'void')
      .map(({ push }) => push.id),
  };
};

/** The customer tried and must choose another way to pay. https://docs.stripe.com/payments/paymentintents/lifecycle */
const isFailing = (intent: StripePaymentIntentSnapshot): boolean =>
  intent.status === 'requires_payment_method' &&
  (intent.lastErrorCode !== null || intent.lastErrorMessage !== null);

const movementsOf = ({ push, state }: PushState): NewPayment[] => [
  ...creditOf({ push, state }),
  ...state.payments.flatMap((payment) => [
    ...paymentOf(payment, { push, state }),
    ...payment.charges.flatMap((charge) =>
      charge.refunds.map((refund) => refundOf(refund, charge, { push, state })),
    ),
  ]),
];

const sharedOf = ({ push, state }: PushState) => ({
  workspaceId: push.workspaceId,
  invoiceId: push.invoiceId,
  currency: state.invoice.currency,
  source: PaymentSource.STRIPE,
  connectionId: push.connectionId,
  livemode: state.invoice.livemode,
  stripeInvoiceId: state.invoice.stripeInvoiceId,
});

/** Credit of the customer that Stripe took for this invoice when it was finalized. */
const creditOf = ({ push, state }: PushState): NewPayment[] =>
  push.creditAppliedMinor === 0n
    ? []
    : [
        {
          ...sharedOf({ push, state }),
          kind: PaymentKind.PAYMENT,
          status:
            state.invoice.status === 'void' ? PaymentStatus.CANCELED : PaymentStatus.SUCCEEDED,
          amountMinor: push.creditAppliedMinor,
          method: 'customer_credit',
          methodDisplay: 'Customer credit at Stripe',
          occurredAt: state.invoice.finalizedAt ?? new Date(0),
          movementId: `credit:${state.invoice.stripeInvoiceId}`,
          stripeCustomerId: state.invoice.stripeCustomerId,
        },
      ];

/** One row for a PaymentIntent whatever happens to it; none while nobody has tried to pay. */
const paymentOf = (
  { intent, charges }: StripePaymentSnapshot,
  pushState: PushState,
): NewPayment[] => {
  const status = paymentStatusOf(intent, charges);
  if (status === null) {
    return [];
  }
  const charge = [...charges].sort(byWeight).at(0);
  const invoicePayment = pushState.state.invoice.payments.find(
    ({ stripePaymentIntentId }) => stripePaymentIntentId === intent.stripePaymentIntentId,
  );
  return [
    {
      ...sharedOf(pushState),
      kind: PaymentKind.PAYMENT,
      status,
      amountMinor: charge?.amountMinor ?? intent.amountMinor,
      method: charge?.method ?? null,
      methodDisplay: charge?.methodDisplay ?? null,
      feeMinor: charge?.feeMinor ?? null,
      netMinor: charge?.netMinor ?? null,
      occurredAt: charge?.createdAt ?? intent.createdAt,
      failureMessage:
        status === PaymentStatus.FAILED
          ? (intent.lastErrorMessage ?? charge?.failureMessage ?? intent.lastErrorCode)
          : null,
      movementId: intent.stripePaymentIntentId,
      stripePaymentIntentId: intent.stripePaymentIntentId,
      stripeChargeId: charge?.stripeChargeId ?? null,
      stripeInvoicePaymentId: invoicePayment?.stripeInvoicePaymentId ?? null,
      stripeCustomerId: charge?.stripeCustomerId ?? pushState.state.invoice.stripeCustomerId,
    },
  ];
};

/**
 * The charge that tells most about its PaymentIntent first: the one that succeeded, else one on its way, else the newest.
 * Stripe counts whole seconds, so that the id has the last word: any, as long as it is always the same.
 */
const byWeight = (a: StripeChargeSnapshot, b: StripeChargeSnapshot): number =>
  CHARGE_WEIGHT[b.status] - CHARGE_WEIGHT[a.status] ||
  b.createdAt.getTime() - a.createdAt.getTime() ||
  (a.stripeChargeId < b.stripeChargeId ? -1 : 1);

const CHARGE_WEIGHT: Record<StripeChargeSnapshot['status'], number> = {
  succeeded: 2,
  pending: 1,
  failed: 0,
};

const paymentStatusOf = (
  intent: StripePaymentIntentSnapshot,
  charges: readonly StripeChargeSnapshot[],
): PaymentStatus | null => {
  switch (intent.status) {
    case 'succeeded':
      return PaymentStatus.SUCCEEDED;
    case 'processing':
      return PaymentStatus.PROCESSING;
    case 'canceled':
      return charges.length === 0 ? null : PaymentStatus.CANCELED;
    default:
      return isFailing(intent) || charges.some(({ status }) => status === 'failed')
        ? PaymentStatus.FAILED
        : null;
  }
};

const refundOf = (
  refund: StripeRefundSnapshot,
  charge: StripeChargeSnapshot,
  pushState: PushState,
): NewPayment => ({
  ...sharedOf(pushState),
  kind: PaymentKind.REFUND,
  status: refundStatusOf(refund.status),
  amountMinor: -refund.amountMinor,
  method: charge.method,
  methodDisplay: charge.methodDisplay,
  occurredAt: refund.createdAt,
  failureMessage: refund.failureReason,
  movementId: refund.stripeRefundId,
  stripeRefundId: refund.stripeRefundId,
  stripeChargeId: charge.stripeChargeId,
  stripePaymentIntentId: charge.stripePaymentIntentId,
  stripeCustomerId: charge.stripeCustomerId,
});

/** https://docs.stripe.com/api/refunds/object#refund_object-status; a word Stripe adds later counts as on its way. */
const refundStatusOf = (status: string): PaymentStatus => {
  switch (status) {
    case 'succeeded':
      return PaymentStatus.SUCCEEDED;
    case 'failed':
      return PaymentStatus.FAILED;
    case 'canceled':
      return PaymentStatus.CANCELED;
    default:
      return PaymentStatus.PENDING;
  }
};

const attemptsOf = ({ push, state }: PushState): NewPaymentAttempt[] =>
  state.payments.flatMap(({ intent, charges }): NewPaymentAttempt[] => {
    const failedCharges = charges.filter(({ status }) => status === 'failed');
    const shared = {
      workspaceId: push.workspaceId,
      invoiceId: push.invoiceId,
      currency: state.invoice.currency,
      stripePaymentIntentId: intent.stripePaymentIntentId,
    };
    if (failedCharges.length === 0 && isFailing(intent)) {
      // Refused before there was a charge, a 3D Secure check that was not passed for instance.
      return [
        {
          ...shared,
          attemptKey: `${intent.stripePaymentIntentId}:${intent.lastErrorCode ?? 'unknown'}`,
          amountMinor: intent.amountMinor,
          methodDisplay: null,
          reason: intent.lastErrorMessage ?? intent.lastErrorCode ?? 'The payment failed.',
          declineCode: intent.lastErrorCode,
          occurredAt: intent.createdAt,
          stripeChargeId: null,
        },
      ];
    }
    return failedCharges.map((charge) => ({
      ...shared,
      attemptKey: charge.stripeChargeId,
      amountMinor: charge.amountMinor,
      methodDisplay: charge.methodDisplay,
      reason: charge.failureMessage ?? charge.failureCode ?? 'The payment failed.',
      declineCode: charge.declineCode ?? charge.failureCode,
      occurredAt: charge.createdAt,
      stripeChargeId: charge.stripeChargeId,
    }));
  });
