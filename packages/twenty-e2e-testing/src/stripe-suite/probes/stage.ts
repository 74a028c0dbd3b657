import Stripe from 'stripe';

import { type Observation, type ProbeMark } from '../probe.type.ts';

const RETURN_URL = 'https://example.com/back';

export type OpenInvoice = {
  readonly stripeInvoiceId: string;
  readonly invoice: Stripe.Invoice;
  readonly stripeCustomerId: string;
  readonly stripePaymentIntentId: string;
};

export const createCustomer = async (stripe: Stripe, mark: ProbeMark): Promise<string> => {
  const { id } = await stripe.customers.create({
    name: 'CRM test run',
    email: 'crm-test-run@example.com',
    metadata: mark,
  });
  return id;
};

/** A draft as the CRM makes them, over an amount in cents of euros. */
export const createDraft = async (
  stripe: Stripe,
  mark: ProbeMark,
  input: { amount?: number; stripeCustomerId?: string; dueDate?: number } = {},
): Promise<{ stripeInvoiceId: string; stripeCustomerId: string }> => {
  const stripeCustomerId = input.stripeCustomerId ?? (await createCustomer(stripe, mark));
  const { id } = await stripe.invoices.create({
    customer: stripeCustomerId,
    auto_advance: false,
    collection_method: 'send_invoice',
    currency: 'eur',
    ...(input.dueDate === undefined ? { days_until_due: 14 } : { due_date: input.dueDate }),
    metadata: mark,
    pending_invoice_items_behavior: 'exclude',
  });
  await stripe.invoices.addLines(id, {
    lines: [{ amount: input.amount ?? 10_000, description: 'Work' }],
  });
  return { stripeInvoiceId: id, stripeCustomerId };
};

export const openInvoice = async (
  stripe: Stripe,
  mark: ProbeMark,
  input: { amount?: number; stripeCustomerId?: string } = {},
): Promise<OpenInvoice> => {
  const { stripeInvoiceId, stripeCustomerId } = await createDraft(stripe, mark, input);
  const invoice = await stripe.invoices.finalizeInvoice(stripeInvoiceId, { expand: ['payments'] });
  const intent = invoice.payments?.data[0]?.payment.payment_intent;
  return {
    stripeInvoiceId,
    invoice,
    stripeCustomerId,
    stripePaymentIntentId: typeof intent === 'string' ? intent : (intent?.id ?? ''),
  };
};

/** A PaymentIntent of its own that has succeeded with a card. */
export const payBeside = async (
  stripe: Stripe,
  mark: ProbeMark,
  input: { amount: number; stripeCustomerId: string },
): Promise<string> => {
  const { id } = await stripe.paymentIntents.create({
    amount: input.amount,
    currency: 'eur',
    customer: input.stripeCustomerId,
    confirm: true,
    metadata: mark,
    payment_method: 'pm_card_visa',
    return_url: RETURN_URL,
  });
  return id;
};

/** A method of the customer's, as Stripe wants it for an invoice. https://docs.stripe.com/api/invoices/pay */
export const payByCard = async (
  stripe: Stripe,
  {
    stripeInvoiceId,
    stripeCustomerId,
  }: { readonly stripeInvoiceId: string; readonly stripeCustomerId: string },
  card = 'pm_card_visa',
): Promise<Stripe.Invoice> => {
  const method = await stripe.paymentMethods.attach(card, { customer: stripeCustomerId });
  return stripe.invoices.pay(stripeInvoiceId, { payment_method: method.id });
};

/** What a call that may be refused came to: Stripe's code, never its sentence, which may change. */
export const outcomeOf = async <T>(
  call: Promise<T>,
  read: (result: T) => Observation,
): Promise<Observation> => {
  try {
    return { refused: false, ...read(await call) };
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    return { refused: true, status: error.statusCode ?? null, code: error.code ?? null };
  }
};
