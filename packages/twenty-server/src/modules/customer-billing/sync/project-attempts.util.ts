import type { NewPaymentAttempt } from '../payment/payment.type.ts';
import type {
  StripeChargeSnapshot,
  StripePaymentIntentSnapshot,
} from '../stripe/snapshot/stripe-snapshot.type.ts';
import { isFailing } from './is-failing.util.ts';
import type { MovementOrigin } from './movement-origin.type.ts';

/** The failed tries at a payment: every charge that failed, and a try that was refused before there was a charge. */
export const projectAttempts = (
  { intent, charges }: Try,
  { shared: { workspaceId, invoiceId, currency } }: MovementOrigin,
): NewPaymentAttempt[] => {
  const failed = charges.filter(({ status }) => status === 'failed');
  const shared = {
    workspaceId,
    invoiceId,
    currency,
    stripePaymentIntentId: intent?.stripePaymentIntentId ?? null,
  };
  return [
    ...failed.map((charge) => ({
      ...shared,
      attemptKey: charge.stripeChargeId,
      amountMinor: charge.amountMinor,
      methodDisplay: charge.methodDisplay,
      reason: charge.failureMessage ?? charge.failureCode ?? 'The payment failed.',
      declineCode: charge.declineCode ?? charge.failureCode,
      occurredAt: charge.createdAt,
      stripeChargeId: charge.stripeChargeId,
    })),
    ...(intent !== null && isRefusedWithoutCharge(intent, failed)
      ? [
          {
            ...shared,
            attemptKey: keyWithoutCharge(intent),
            amountMinor: intent.amountMinor,
            methodDisplay: null,
            reason: intent.lastErrorMessage ?? intent.lastErrorCode ?? 'The payment failed.',
            declineCode: intent.lastErrorCode,
            occurredAt: intent.createdAt,
            stripeChargeId: null,
          },
        ]
      : []),
  ];
};

type Try = {
  readonly intent: StripePaymentIntentSnapshot | null;
  readonly charges: readonly StripeChargeSnapshot[];
};

/**
 * A 3D Secure check that was not passed, for instance, whatever was declined before. Stripe names the charge in errors
 * of cards only, so that an error of the same code as a failed charge is taken for that charge's.
 */
const isRefusedWithoutCharge = (
  intent: StripePaymentIntentSnapshot,
  failed: readonly StripeChargeSnapshot[],
): boolean =>
  isFailing(intent) &&
  intent.lastErrorChargeId === null &&
  !failed.some(({ failureCode }) => failureCode === intent.lastErrorCode);

/** Two tries with the same outcome are two: every try has a payment method of its own. */
const keyWithoutCharge = (intent: StripePaymentIntentSnapshot): string =>
  [
    intent.stripePaymentIntentId,
    intent.lastErrorCode ?? 'unknown',
    ...(intent.lastErrorPaymentMethodId === null ? [] : [intent.lastErrorPaymentMethodId]),
  ].join(':');
