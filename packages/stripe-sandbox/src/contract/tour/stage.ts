import Stripe from 'stripe';
import type { Sandbox } from '../../start-sandbox.ts';

/** What every part of the tour works with. */
export type Stage = { stripe: Stripe; sandbox: Sandbox };

/** A draft for a fresh customer, with lines and their exact taxes. */
export async function draft(
  { stripe }: Stage,
  input: { amount?: number; currency?: string; customer?: string; types?: 'customer_balance' } = {},
): Promise<{ id: string; customer: string }> {
  const { amount = 10_000, currency = 'eur', types } = input;
  const customer =
    input.customer ??
    (await stripe.customers.create({ email: 'tour@example.com', name: 'Ada Tour' })).id;
  const { id } = await stripe.invoices.create({
    customer,
    collection_method: 'send_invoice',
    days_until_due: 14,
    currency,
    metadata: { tour: 'yes' },
    ...(types && { payment_settings: { payment_method_types: [types] } }),
  });
  await stripe.invoices.addLines(id, {
    lines: [
      {
        amount,
        description: 'Work',
        metadata: { line: '1' },
        tax_amounts: [
          {
            amount: Math.round(amount / 5),
            taxable_amount: amount,
            tax_rate_data: { display_name: 'VAT', inclusive: false, percentage: 20 },
          },
        ],
      },
    ],
  });
  return { id, customer };
}

/** An open invoice with its payments. */
export async function open(
  stage: Stage,
  input: Parameters<typeof draft>[1] = {},
): Promise<{ invoice: Stripe.Invoice; customer: string; intent: string }> {
  const { id, customer } = await draft(stage, input);
  const invoice = await stage.stripe.invoices.finalizeInvoice(id, { expand: ['payments'] });
  const intent = invoice.payments?.data[0]?.payment.payment_intent;
  return { invoice, customer, intent: typeof intent === 'string' ? intent : '' };
}

/** A paid invoice and its charge. */
export async function paid(stage: Stage, card = '4242424242424242', amount = 10_000) {
  const opened = await open(stage, { amount });
  await stage.sandbox.control.pay({ invoice: opened.invoice.id, card });
  const { data } = await stage.stripe.charges.list({ payment_intent: opened.intent, limit: 1 });
  return { ...opened, charge: data[0]?.id ?? '' };
}

/** A call that has to be refused: the tour wants the error's shape. */
export async function refused(call: Promise<unknown>): Promise<void> {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(outcome instanceof Stripe.errors.StripeError))
    throw new Error(`The tour expected a refusal and got ${String(outcome)}`);
}
