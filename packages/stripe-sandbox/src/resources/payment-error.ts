import type { Charge, LastPaymentError, PaymentMethod } from '../core/types.ts';

const WITHOUT_CHARGE = {
  authentication_required: {
    type: 'card_error',
    code: 'authentication_required',
    decline_code: 'authentication_required',
    message:
      'Your card was declined. This transaction requires authentication. Please check your card details and try again.',
  },
  failed_authentication: {
    type: 'invalid_request_error',
    code: 'payment_intent_authentication_failure',
    message:
      'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
  },
} as const;

/** `last_payment_error` after a failed charge, or after a payment that never reached the bank. */
export function paymentErrorOf(
  cause: Charge | keyof typeof WITHOUT_CHARGE,
  method: PaymentMethod,
): LastPaymentError {
  const shared = { payment_method: method };
  if (typeof cause === 'string') {
    const known = WITHOUT_CHARGE[cause];
    return { ...shared, ...known, doc_url: docUrl(known.code) };
  }
  const code = cause.failure_code ?? 'card_declined';
  const declineCode = declineCodeOf(cause, code);
  return {
    ...shared,
    charge: cause.id,
    code,
    ...(declineCode !== undefined && { decline_code: declineCode }),
    doc_url: docUrl(code),
    message: cause.failure_message ?? 'Your card was declined.',
    type: 'card_error',
  };
}

function declineCodeOf(charge: Charge, code: string): string | undefined {
  if (code !== 'card_declined') return undefined;
  if (charge.outcome?.type === 'blocked') return 'fraudulent';
  return charge.outcome?.reason ?? undefined;
}

function docUrl(code: string): string {
  return `https://docs.stripe.com/error-codes/${code.replaceAll('_', '-')}`;
}
