import { type Context, change, emit, findOrThrow } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import { newClientSecret, newId } from '../core/ids.ts';
import type {
  Charge,
  Invoice,
  LastPaymentError,
  PaymentIntent,
  PaymentMethod,
} from '../core/types.ts';
import { paymentMethodTypesOf } from './payment-method-types.ts';

export type NewIntent = {
  /** Minor units. */
  amount: number;
  currency: string;
  customer: string | null;
  description?: string | null;
  metadata?: Record<string, string>;
  receiptEmail?: string | null;
  /** The invoice or checkout session it is for. */
  orderReference?: string | null;
  /** Methods it can be paid with; see `paymentMethodTypesOf`. */
  types: string[];
  more?: Partial<PaymentIntent>;
};

/** An intent that waits for a payment method. */
export function createIntent(context: Context, input: NewIntent): PaymentIntent {
  const { realm, clock } = context;
  const id = newId('pi');
  const intent: PaymentIntent = {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: input.amount,
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
    currency: input.currency,
    customer: input.customer,
    customer_account: null,
    description: input.description ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: realm.livemode,
    managed_payments: null,
    metadata: input.metadata ?? {},
    next_action: null,
    on_behalf_of: null,
    payment_details: { customer_reference: null, order_reference: input.orderReference ?? null },
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: input.types,
    payment_record: null,
    processing: null,
    receipt_email: input.receiptEmail ?? null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: null,
    ...input.more,
  };
  realm.paymentIntents.set(id, intent);
  emit(context, 'payment_intent.created', intent);
  return intent;
}

/** The one PaymentIntent of an invoice, made when it is finalized. */
export function createInvoiceIntent(context: Context, invoice: Invoice): PaymentIntent {
  return createIntent(context, {
    amount: invoice.amount_due,
    currency: invoice.currency,
    customer: typeof invoice.customer === 'string' ? invoice.customer : null,
    description: 'Payment for Invoice',
    orderReference: invoice.id,
    types: paymentMethodTypesOf({
      currency: invoice.currency,
      allowed: invoice.payment_settings.payment_method_types,
    }),
  });
}

/** Statuses in which another method can still be tried. */
const PAYABLE = new Set(['requires_payment_method', 'requires_confirmation', 'requires_action']);

/** @throws invalid_request_error when the intent has already succeeded or was canceled: it can succeed once. */
export function checkPayableOrThrow(intent: PaymentIntent): void {
  if (PAYABLE.has(intent.status)) return;
  throw invalidRequest(
    `This PaymentIntent's status is ${intent.status}; it cannot be paid any more.`,
    { code: 'payment_intent_unexpected_state' },
  );
}

export function succeedIntent(context: Context, intent: PaymentIntent, charge: Charge) {
  const succeeded = change(context.realm.paymentIntents, intent, {
    status: 'succeeded',
    amount_received: intent.amount,
    latest_charge: charge.id,
    payment_method: charge.payment_method,
    last_payment_error: null,
    next_action: null,
  });
  emit(context, 'payment_intent.succeeded', succeeded);
  return succeeded;
}

/** Back to waiting for a method. `charge` is absent when the bank was never asked. */
export function failIntent(
  context: Context,
  input: { intent: PaymentIntent; charge?: Charge; error: LastPaymentError },
) {
  const failed = change(context.realm.paymentIntents, input.intent, {
    status: 'requires_payment_method',
    ...(input.charge && { latest_charge: input.charge.id }),
    payment_method: null,
    last_payment_error: input.error,
    next_action: null,
  });
  emit(context, 'payment_intent.payment_failed', failed);
  return failed;
}

/** Days may pass until the bank says what became of the debit. */
export function processIntent(context: Context, intent: PaymentIntent, charge: Charge) {
  const processing = change(context.realm.paymentIntents, intent, {
    status: 'processing',
    latest_charge: charge.id,
    payment_method: charge.payment_method,
    last_payment_error: null,
    next_action: null,
  });
  emit(context, 'payment_intent.processing', processing);
  return processing;
}

/** The customer has something to do first. */
export function holdIntent(
  context: Context,
  input: { intent: PaymentIntent; method: PaymentMethod; nextAction: PaymentIntent['next_action'] },
) {
  const held = change(context.realm.paymentIntents, input.intent, {
    status: 'requires_action',
    payment_method: input.method.id,
    last_payment_error: null,
    next_action: input.nextAction,
  });
  emit(context, 'payment_intent.requires_action', held);
  return held;
}

/** Cancels and says so; a finished intent is left as it is. */
export function cancelIntent(
  context: Context,
  intent: PaymentIntent,
  reason: PaymentIntent['cancellation_reason'],
): PaymentIntent {
  if (intent.status === 'succeeded' || intent.status === 'canceled') return intent;
  const canceled = change(context.realm.paymentIntents, intent, {
    status: 'canceled',
    canceled_at: context.clock.now(),
    cancellation_reason: reason,
    next_action: null,
  });
  context.realm.challenges.delete(intent.id);
  emit(context, 'payment_intent.canceled', canceled);
  return canceled;
}

export function intentOrThrow(context: Context, id: string, param = 'intent'): PaymentIntent {
  return findOrThrow(context.realm.paymentIntents, { kind: 'payment_intent', id, param });
}
