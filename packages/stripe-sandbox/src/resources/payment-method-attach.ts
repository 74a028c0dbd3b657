import { type Context, change, emit } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import type { PaymentMethod } from '../core/types.ts';
import { customerOrThrow } from './customer.ts';
import { namedMethodOrThrow } from './payment-method.ts';

/**
 * Saves a method with a customer: one made before, or one of Stripe's test methods, of which this makes a copy.
 * @see https://docs.stripe.com/api/payment_methods/attach
 */
export function attachPaymentMethod(
  context: Context,
  id: string,
  { customer }: { customer: string },
): PaymentMethod {
  const method = namedMethodOrThrow(context, { payment_method: id });
  if (!method) throw invalidRequest('A PaymentMethod must be named.', { param: 'payment_method' });
  customerOrThrow(context, customer);
  if (method.customer !== null && method.customer !== customer)
    throw invalidRequest(
      'The payment method you provided has already been attached to a customer.',
      { code: 'payment_method_already_attached' },
    );
  const attached = change(context.realm.paymentMethods, method, { customer });
  emit(context, 'payment_method.attached', attached);
  return attached;
}
