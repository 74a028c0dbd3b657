import { AppException } from '../../../../engine/exception/app.exception.ts';
import { StripeFailure } from '../client/stripe-failure.ts';
import { toAppException } from '../client/to-app-exception.util.ts';

/**
 * A failed call about endpoints or deliveries as a person is told it: STRIPE_KEY_INVALID, STRIPE_PERMISSION_MISSING,
 * STRIPE_REFUSED, else WEBHOOK_STRIPE_UNREACHABLE. What is no failure of Stripe's comes back as it is.
 */
export const toWebhookException = (error: unknown): unknown => {
  if (!(error instanceof StripeFailure)) {
    return error;
  }
  switch (error.kind) {
    case 'UNREACHABLE':
    case 'RATE_LIMITED':
    case 'BUSY':
    case 'UNEXPECTED':
      return new AppException('WEBHOOK_STRIPE_UNREACHABLE', {
        cause: error,
        ...(error.stripeRequestId === null ? {} : { stripeRequestId: error.stripeRequestId }),
      });
    default:
      return toAppException(error);
  }
};
