import type Stripe from 'stripe';
import { type Stage, refused } from './stage.ts';

const order = {
  mode: 'payment',
  success_url: 'https://shop.example/thanks?session={CHECKOUT_SESSION_ID}',
  line_items: [
    {
      price_data: { currency: 'eur', product_data: { name: 'Invoice 7' }, unit_amount: 4_000 },
      quantity: 2,
    },
  ],
} satisfies Stripe.Checkout.SessionCreateParams;

/** Checkout sessions: paid, expired by hand and by the clock; endpoints and events. */
export async function tourSales(stage: Stage): Promise<void> {
  const { stripe, sandbox } = stage;
  const { id: customer } = await stripe.customers.create({ email: 'buyer@example.com' });
  const first = await stripe.checkout.sessions.create({
    ...order,
    allowed_payment_method_types: ['card'],
    client_reference_id: 'crm-7',
    customer,
    metadata: { tour: 'yes' },
    payment_intent_data: { metadata: { tour: 'yes' }, description: 'Part' },
  });
  await stripe.checkout.sessions.retrieve(first.id, { expand: ['line_items', 'customer'] });
  await stripe.checkout.sessions.update(first.id, { metadata: { more: 'yes' } });
  await stripe.checkout.sessions.listLineItems(first.id);
  await sandbox.control.paySession({ session: first.id, card: '4000000000000002' });
  await sandbox.control.paySession({ session: first.id });
  await stripe.checkout.sessions.retrieve(first.id, { expand: ['payment_intent.latest_charge'] });
  const second = await stripe.checkout.sessions.create({
    ...order,
    customer_email: 'x@example.com',
  });
  await stripe.checkout.sessions.expire(second.id);
  await refused(stripe.checkout.sessions.expire(second.id));
  await stripe.checkout.sessions.list({ status: 'expired' });
  await stripe.checkout.sessions.create({ ...order, customer_creation: 'always' });
  await sandbox.control.advanceClock(25 * 3_600);
}

export async function tourEvents({ stripe }: Stage): Promise<void> {
  const endpoint = await stripe.webhookEndpoints.create({
    url: 'http://127.0.0.1:9/hook',
    enabled_events: ['invoice.paid'],
    description: 'From the tour',
    metadata: { tour: 'yes' },
  });
  await stripe.webhookEndpoints.retrieve(endpoint.id);
  await stripe.webhookEndpoints.update(endpoint.id, { disabled: true });
  await stripe.webhookEndpoints.list();
  await stripe.webhookEndpoints.del(endpoint.id);
  const { data } = await stripe.events.list({ type: 'invoice.*', created: { gte: 1 }, limit: 100 });
  await stripe.events.retrieve(data[0]?.id ?? '');
  await stripe.events.list({ types: ['invoice.paid', 'charge.updated'], delivery_success: true });
  await refused(stripe.events.retrieve('evt_none'));
}
