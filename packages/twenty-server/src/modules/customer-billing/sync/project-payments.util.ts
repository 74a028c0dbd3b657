import { type NewPayment, PaymentKind, PaymentStatus } from '../payment/payment.type.ts';
import type {
  StripeChargeSnapshot,
  StripePaymentIntentSnapshot,
  StripePaymentSnapshot,
} from '../stripe/snapshot/stripe-snapshot.type.ts';
import { isFailing } from './is-failing.util.ts';
import type { MovementOrigin } from './movement-origin.type.ts';
import { projectWhatWentBack } from './project-what-went-back.util.ts';

/** One row for a PaymentIntent whatever happens to it (none while nobody has tried to pay), and what went back of it. */
export const projectIntent = (
  { intent, charges }: StripePaymentSnapshot,
  origin: MovementOrigin,
): NewPayment[] => [
  ...paymentOfIntent(intent, charges, origin),
  ...charges.flatMap((charge) => projectWhatWentBack(charge, origin)),
];

/** A charge without a PaymentIntent is a payment of its own. */
export const projectBareCharge = (
  charge: StripeChargeSnapshot,
  origin: MovementOrigin,
): NewPayment[] => [
  {
    ...origin.shared,
    ...fieldsOfCharge(charge),
    kind: PaymentKind.PAYMENT,
    status: STATUS_OF_CHARGE[charge.status],
    amountMinor: charge.amountMinor,
    occurredAt: charge.createdAt,
    failureMessage:
      charge.status === 'failed' ? (charge.failureMessage ?? charge.failureCode) : null,
    movementId: charge.stripeChargeId,
    stripeInvoicePaymentId:
      origin.invoicePayments.find(({ stripeChargeId }) => stripeChargeId === charge.stripeChargeId)
        ?.stripeInvoicePaymentId ?? null,
    stripeCustomerId: charge.stripeCustomerId ?? origin.stripeCustomerId,
  },
  ...projectWhatWentBack(charge, origin),
];

const STATUS_OF_CHARGE: Record<StripeChargeSnapshot['status'], PaymentStatus> = {
  succeeded: PaymentStatus.SUCCEEDED,
  pending: PaymentStatus.PROCESSING,
  failed: PaymentStatus.FAILED,
};

const paymentOfIntent = (
  intent: StripePaymentIntentSnapshot,
  charges: readonly StripeChargeSnapshot[],
  origin: MovementOrigin,
): NewPayment[] => {
  const status = statusOfIntent(intent, charges);
  if (status === null) {
    return [];
  }
  const { stripePaymentIntentId } = intent;
  const charge = charges.toSorted(byWeight).at(0);
  const invoicePayment = origin.invoicePayments.find(
    (candidate) => candidate.stripePaymentIntentId === stripePaymentIntentId,
  );
  const stripeCheckoutSessionId = origin.sessionIdByIntent.get(stripePaymentIntentId);
  return [
    {
      ...origin.shared,
      ...fieldsOfCharge(charge),
      kind: PaymentKind.PAYMENT,
      status,
      amountMinor: charge?.amountMinor ?? intent.amountMinor,
      occurredAt: charge?.createdAt ?? intent.createdAt,
      failureMessage:
        status === PaymentStatus.FAILED
          ? (intent.lastErrorMessage ?? charge?.failureMessage ?? intent.lastErrorCode)
          : null,
      movementId: stripePaymentIntentId,
      stripePaymentIntentId,
      stripeInvoicePaymentId: invoicePayment?.stripeInvoicePaymentId ?? null,
      stripeCustomerId: charge?.stripeCustomerId ?? origin.stripeCustomerId,
      ...(stripeCheckoutSessionId !== undefined && { stripeCheckoutSessionId }),
    },
  ];
};

const fieldsOfCharge = (charge: StripeChargeSnapshot | undefined) => ({
  method: charge?.method ?? null,
  methodDisplay: charge?.methodDisplay ?? null,
  feeMinor: charge?.feeMinor ?? null,
  netMinor: charge?.netMinor ?? null,
  stripeChargeId: charge?.stripeChargeId ?? null,
  fraudWarning: charge?.fraudWarning ?? false,
});

/**
 * The charge that tells most about its PaymentIntent first: the one that succeeded, else one on its way, else the newest.
 * Stripe counts whole seconds, so that the id has the last word, whichever, as long as it is always the same.
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

const statusOfIntent = (
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
