import type { Fault } from './faults.ts';

/** What Stripe or the network between may do to a call, by name. */
export const FAULT_PRESETS = [
  'rate_limited',
  'rate_limited_retry',
  'rate_limited_no_retry',
  'lock_timeout',
  'key_in_use',
  'server_error',
  'server_error_after',
  'server_error_saved',
  'bad_gateway',
  'not_found_bare',
  'hang',
  'cut_before',
  'cut_after',
  'cut_body',
  'half_json',
] as const;
export type FaultPreset = (typeof FAULT_PRESETS)[number];

const SERVER_ERROR = {
  error: {
    type: 'api_error',
    message: 'An unknown error occurred. Please contact support@stripe.com.',
  },
};

/** The fault behind each name. Nothing has changed unless the name says `after`, `body` or `json`. */
export const PRESETS: Record<FaultPreset, Fault> = {
  /** The SDK does not repeat it. https://docs.stripe.com/rate-limits */
  rate_limited: rateLimited(),
  rate_limited_retry: rateLimited({ 'Stripe-Should-Retry': 'true' }),
  rate_limited_no_retry: rateLimited({ 'Stripe-Should-Retry': 'false' }),
  /** Another call works on the object. https://docs.stripe.com/rate-limits#object-lock-timeouts */
  lock_timeout: {
    kind: 'error',
    status: 429,
    body: {
      error: {
        type: 'invalid_request_error',
        code: 'lock_timeout',
        doc_url: 'https://docs.stripe.com/error-codes/lock-timeout',
        message:
          'This object cannot be accessed right now because another API request or Stripe process is currently accessing it. If you see this error intermittently, retry the request. If you see this error frequently and are making multiple concurrent requests to a single object, make your requests serially or at a lower rate.',
      },
    },
  },
  key_in_use: {
    kind: 'error',
    status: 409,
    body: {
      error: {
        type: 'idempotency_error',
        code: 'idempotency_key_in_use',
        doc_url: 'https://docs.stripe.com/error-codes/idempotency-key-in-use',
        message:
          'There is currently another in-progress request using this Idempotent Key; that probably means you submitted twice, and the other request is still going through. Please try again later.',
      },
    },
  },
  server_error: { kind: 'error', status: 500, body: SERVER_ERROR },
  /** The work was done; the next call with the same key is told so. */
  server_error_after: { kind: 'error', phase: 'after', status: 500, body: SERVER_ERROR },
  /** Saved under the key, as Stripe saves a 500 once it had begun: every repetition gets it again. */
  server_error_saved: { kind: 'error', saved: true, status: 500, body: SERVER_ERROR },
  bad_gateway: {
    kind: 'error',
    status: 502,
    body: '<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>',
    headers: { 'Content-Type': 'text/html' },
  },
  /** Not Stripe's envelope: the SDK takes it for a success. */
  not_found_bare: { kind: 'error', status: 404, body: { message: 'Not Found' } },
  hang: { kind: 'hang' },
  cut_before: { kind: 'cut', phase: 'before' },
  cut_after: { kind: 'cut', phase: 'after' },
  /** The connection ends in the middle of the answer. */
  cut_body: { kind: 'cut_body', how: 'connection' },
  /** A whole answer that holds half of the JSON. */
  half_json: { kind: 'cut_body', how: 'length' },
};

function rateLimited(headers: Record<string, string> = {}): Fault {
  return {
    kind: 'error',
    status: 429,
    body: rateLimitBody(),
    headers: { 'Stripe-Rate-Limited-Reason': 'global-rate', ...headers },
  };
}

/** What Stripe says above its limits. */
export function rateLimitBody() {
  return {
    error: {
      type: 'invalid_request_error',
      code: 'rate_limit',
      doc_url: 'https://docs.stripe.com/error-codes/rate-limit',
      message:
        'Request rate limit exceeded. Learn more about rate limits here https://docs.stripe.com/rate-limits.',
    },
  };
}
