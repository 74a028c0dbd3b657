import Stripe from 'stripe';

/** The error the SDK makes of an answer with this status. */
export const aStripeError = (
  status: number,
  code?: string,
  message = `Stripe answered ${status}`,
): Error => {
  const raw = {
    type: status >= 500 ? 'api_error' : 'invalid_request_error',
    message,
    requestId: 'req_1',
    statusCode: status,
    ...(code === undefined ? {} : { code }),
  } as ConstructorParameters<typeof Stripe.errors.StripeAPIError>[0];
  const { errors } = Stripe;
  switch (status) {
    case 400:
    case 404:
      return new errors.StripeInvalidRequestError(raw);
    case 401:
      return new errors.StripeAuthenticationError(raw);
    case 402:
      return new errors.StripeCardError(raw);
    case 403:
      return new errors.StripePermissionError(raw);
    case 429:
      return new errors.StripeRateLimitError(raw);
    default:
      return new errors.StripeAPIError(raw);
  }
};

export const aConnectionError = (): Error =>
  new Stripe.errors.StripeConnectionError({
    type: 'api_error',
    message: 'An error occurred with our connection to Stripe.',
  });

/** What the SDK makes of an answer that is no JSON, a gateway's error page for instance. */
export const anUnreadableAnswer = (): Error =>
  new Stripe.errors.StripeAPIError({
    type: 'api_error',
    message: 'Invalid JSON received from the Stripe API',
  });
