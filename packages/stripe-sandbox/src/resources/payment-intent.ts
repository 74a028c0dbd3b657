import { type Context, change, emit, findOrThrow } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import { newClientSecret, newId } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { Charge, Invoice, LastPaymentError, PaymentIntent } from '../core/types.ts';

/** The one PaymentIntent of an invoice, made when it is finalized. */
export function createInvoiceIntent(context: Context, invoice: Invoice): PaymentIntent {
  const { realm, clock } = context;
  const id = newId('pi');
  const intent: PaymentIntent = {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: invoice.amount_due,
    amount_capturable: 0,
    amount_details: {},
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic',
    client_secret: newClientSecret(id),
    confirmation_method: 'automatic',
    created: clock.now(),
    currency: invoice.currency,
    customer: typeof invoice.customer === 'string' ? invoice.customer : null,
    customer_account: null,
    description: 'Payment for Invoice',
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: realm.livemode,
    managed_payments: null,
    metadata: {},
    next_action: null,
    on_behalf_of: null,
    payment_details: { customer_reference: null, order_reference: invoice.id },
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: null,
  };
  realm.paymentIntents.set(id, intent);
  emit(context, 'payment_intent.created', intent);
  return intent;
}

export type PaymentIntentInput = {
  amount?: number;
  currency?: string;
  customer?: string;
  description?: string;
  metadata?: Metadata | '';
  receipt_email?: string;
};

/**
 * Only what Stripe allows on an invoice's intent: metadata, description, receipt_email.
 * @see https://docs.stripe.com/invoicing/integration
 */
export function updateIntent(
  context: Context,
  id: string,
  input: PaymentIntentInput,
): PaymentIntent {
  const intent = intentOrThrow(context, id);
  for (const frozen of ['amount', 'currency', 'customer'] as const) {
    if (input[frozen] !== undefined)
      throw invalidRequest(
        `The ${frozen} of a PaymentIntent that belongs to an invoice cannot be changed.`,
        { param: frozen },
      );
  }
  // No event of its own: Stripe has no payment_intent.updated.
  return change(context.realm.paymentIntents, intent, {
    ...(input.description !== undefined && { description: input.description || null }),
    ...(input.receipt_email !== undefined && { receipt_email: input.receipt_email || null }),
    metadata: mergeMetadata(intent.metadata, input.metadata),
  });
}

/** @throws invalid_request_error when the intent has already succeeded or was canceled: it can succeed once. */
export function checkPayableOrThrow(intent: PaymentIntent): void {
  if (intent.status === 'requires_payment_method') return;
  throw invalidRequest(
    `This PaymentIntent's status is ${intent.status}; it cannot be paid any more.`,
    { code: 'payment_intent_unexpected_state' },
  );
}

export function succeedIntent(context: Context, intent: PaymentIntent, charge: Charge) {
  checkPayableOrThrow(intent);
  return change(context.realm.paymentIntents, intent, {
    status: 'succeeded',
    amount_received: intent.amount,
    latest_charge: charge.id,
    payment_method: charge.payment_method,
    last_payment_error: null,
  });
}

export function failIntent(
  context: Context,
  input: { intent: PaymentIntent; charge: Charge; error: LastPaymentError },
) {
  return change(context.realm.paymentIntents, input.intent, {
    status: 'requires_payment_method',
    latest_charge: input.charge.id,
    payment_method: null,
    last_payment_error: input.error,
  });
}

/** Cancels and says so; a finished intent is left as it is. */
export function cancelIntent(
  context: Context,
  intent: PaymentIntent,
  reason: NonNullable<PaymentIntent['cancellation_reason']>,
): void {
  if (intent.status === 'succeeded' || intent.status === 'canceled') return;
  const canceled = change(context.realm.paymentIntents, intent, {
    status: 'canceled',
    canceled_at: context.clock.now(),
    cancellation_reason: reason,
  });
  emit(context, 'payment_intent.canceled', canceled);
}

export function intentOrThrow(context: Context, id: string, param = 'intent'): PaymentIntent {
  return findOrThrow(context.realm.paymentIntents, { kind: 'payment_intent', id, param });
}
