import type { JsonValue } from './types.ts';

export type ErrorType = 'invalid_request_error' | 'card_error' | 'idempotency_error' | 'api_error';

export type ErrorDetails = {
  type: ErrorType;
  message: string;
  code?: string;
  param?: string;
  decline_code?: string;
  charge?: string;
  payment_intent?: JsonValue;
  payment_method?: JsonValue;
};

/** A refusal as Stripe sends it: a status and the inside of the error envelope. */
export class StripeApiError extends Error {
  readonly status: number;
  readonly details: ErrorDetails;

  constructor(status: number, details: ErrorDetails) {
    super(details.message);
    this.name = 'StripeApiError';
    this.status = status;
    this.details = details;
  }
}

/** 400 invalid_request_error: what nearly every refusal of the API is. */
export function invalidRequest(message: string, more: { param?: string; code?: string } = {}) {
  return new StripeApiError(400, { type: 'invalid_request_error', message, ...more });
}

/** 404 resource_missing, with Stripe's words: "No such invoice: 'in_…'". */
export function resourceMissing(input: { kind: string; id: string; param?: string }) {
  return new StripeApiError(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${input.kind}: '${input.id}'`,
    param: input.param ?? 'id',
  });
}

/** The error envelope without request_log_url, which the HTTP side adds. */
export function errorOf(error: unknown): { status: number; details: ErrorDetails } {
  if (error instanceof StripeApiError) return { status: error.status, details: error.details };
  return {
    status: 500,
    details: {
      type: 'api_error',
      message: 'An unknown error occurred in the sandbox; its log has the details.',
    },
  };
}
