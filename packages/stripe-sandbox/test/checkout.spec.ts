import type Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import { clientFor, errorOf, startTestSandbox } from './support.ts';

let sandbox: Sandbox;
let stripe: Stripe;

beforeEach(async () => {
  sandbox = await startTestSandbox();
  stripe = clientFor(sandbox);
});
afterEach(() => sandbox.stop());

type Params = Stripe.Checkout.SessionCreateParams;

const ORDER: Params = {
  mode: 'payment',
  success_url: 'https://shop.example/thanks?session={CHECKOUT_SESSION_ID}',
  cancel_url: 'https://shop.example/back',
  allowed_payment_method_types: ['card'],
  line_items: [
    {
      price_data: { currency: 'eur', product_data: { name: 'Rest of R-7' }, unit_amount: 2_500 },
      quantity: 2,
    },
  ],
};

function create(params: Partial<Params> = {}): Promise<Stripe.Checkout.Session> {
  return stripe.checkout.sessions.create({ ...ORDER, ...params });
}

async function press(session: Stripe.Checkout.Session, number = '4242424242424242') {
  const response = await fetch(session.url ?? '', {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ cardNumber: number, cardExpiry: '12/40', cardCvc: '123' }),
  });
  return {
    status: response.status,
    location: response.headers.get('location'),
    html: await response.text(),
  };
}

async function typesOf(): Promise<string[]> {
  return (await sandbox.control.events()).map(({ type }) => type);
}

describe('a checkout session', () => {
  it('sells inline products, makes its intent only when somebody pays, and sends the buyer back', async () => {
    const { id: customer } = await stripe.customers.create({ email: 'jo@example.com', name: 'Jo' });
    const session = await create({
      customer,
      client_reference_id: 'r-7',
      metadata: { a: '1' },
      payment_intent_data: { metadata: { crm: '7' } },
    });
    expect(session).toMatchObject({
      object: 'checkout.session',
      status: 'open',
      payment_status: 'unpaid',
      amount_total: 5_000,
      currency: 'eur',
      payment_intent: null,
      customer,
      client_reference_id: 'r-7',
      payment_method_types: ['card'],
    });
    expect(session.id).toMatch(/^cs_test_/);
    const page = await (await fetch(session.url ?? '')).text();
    expect(page).toContain('Rest of R-7 × 2');
    expect(page).toContain('Pay €50.00');
    expect(page).not.toContain('<script');
    const paid = await press(session);
    expect(paid.status).toBe(303);
    expect(paid.location).toBe(`https://shop.example/thanks?session=${session.id}`);
    const after = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ['payment_intent.latest_charge', 'line_items'],
    });
    expect(after).toMatchObject({ status: 'complete', payment_status: 'paid', url: null });
    expect(after.payment_intent).toMatchObject({
      status: 'succeeded',
      customer,
      metadata: { crm: '7' },
      latest_charge: { metadata: { crm: '7' }, amount: 5_000 },
    });
    expect(after.line_items?.data).toMatchObject([{ quantity: 2, amount_total: 5_000 }]);
    expect((await typesOf()).slice(-4)).toEqual([
      'payment_intent.created',
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
    ]);
  });

  it('of two presses at the same time takes one, and stays open after a decline', async () => {
    const session = await create();
    const declined = await press(session, '4000000000000002');
    expect(declined.status).toBe(402);
    expect(declined.html).toContain('Your card was declined.');
    const presses = await Promise.all([press(session), press(session)]);
    expect(presses.map(({ status }) => status).sort()).toEqual([303, 409]);
    const { payment_intent } = await stripe.checkout.sessions.retrieve(session.id);
    const { data } = await stripe.charges.list({ payment_intent: String(payment_intent) });
    expect(data.map(({ status }) => status)).toEqual(['succeeded', 'failed']);
  });

  it('asks for 3D Secure on the bank’s page and comes back', async () => {
    const session = await create();
    const asked = await press(session, '4000002500003155');
    expect(asked.location).toContain('/3ds/');
    const answered = await fetch(asked.location ?? '', {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ answer: 'complete' }),
    });
    const back = await fetch(answered.headers.get('location') ?? '', { redirect: 'manual' });
    expect(back.headers.get('location')).toContain('https://shop.example/thanks');
    expect((await stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('paid');
  });

  it.each([
    ['000123456789', 'checkout.session.async_payment_succeeded', 'paid'],
    ['000111111116', 'checkout.session.async_payment_failed', 'unpaid'],
  ])('by bank debit %s is complete but unpaid, then %s', async (number, type, status) => {
    const usd = { currency: 'usd', product_data: { name: 'Rest' }, unit_amount: 4_000 };
    const session = await create({
      allowed_payment_method_types: ['us_bank_account'],
      line_items: [{ price_data: usd, quantity: 1 }],
    });
    const result = await sandbox.control.paySession({
      session: session.id,
      method: 'us_bank_account',
      number,
    });
    expect(result.status).toBe('processing');
    const waiting = await stripe.checkout.sessions.retrieve(session.id);
    expect(waiting).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
    await sandbox.control.advanceClock(10 * 86_400);
    expect((await stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe(status);
    expect(await sandbox.control.events({ type })).toHaveLength(1);
    expect(await sandbox.control.events({ type: 'checkout.session.completed' })).toHaveLength(1);
  });

  it('expires by hand, cancels its intent, and cannot be paid or expired again', async () => {
    const session = await create();
    await press(session, '4000000000000002');
    const expired = await stripe.checkout.sessions.expire(session.id);
    expect(expired).toMatchObject({ status: 'expired', url: null });
    const intent = await stripe.paymentIntents.retrieve(String(expired.payment_intent));
    expect(intent).toMatchObject({ status: 'canceled', cancellation_reason: 'expired' });
    const late = await press(session);
    expect(late.status).toBe(409);
    expect(late.html).toContain('This page has expired');
    expect((await errorOf(stripe.checkout.sessions.expire(session.id))).statusCode).toBe(400);
    expect(await sandbox.control.events({ type: 'checkout.session.expired' })).toHaveLength(1);
  });

  it('expires by the clock at expires_at, and says so once', async () => {
    const { now } = await sandbox.control.health();
    const soon = await create({ expires_at: now + 31 * 60 });
    const late = await create();
    await sandbox.control.advanceClock(32 * 60);
    expect((await stripe.checkout.sessions.retrieve(soon.id)).status).toBe('expired');
    expect((await stripe.checkout.sessions.retrieve(late.id)).status).toBe('open');
    await sandbox.control.advanceClock(24 * 3_600);
    expect((await stripe.checkout.sessions.retrieve(late.id)).status).toBe('expired');
    expect(await sandbox.control.events({ type: 'checkout.session.expired' })).toHaveLength(2);
  });

  it('makes a customer only when told always', async () => {
    const guest = await create({ customer_email: 'guest@example.com' });
    await press(guest);
    expect((await stripe.checkout.sessions.retrieve(guest.id)).customer).toBeNull();
    const kept = await create({ customer_creation: 'always', customer_email: 'k@example.com' });
    await press(kept);
    const { customer } = await stripe.checkout.sessions.retrieve(kept.id, { expand: ['customer'] });
    expect(customer).toMatchObject({ object: 'customer', email: 'k@example.com' });
  });

  it('is found by customer, status and payment intent', async () => {
    const { id: customer } = await stripe.customers.create({});
    const first = await create({ customer });
    await press(first);
    const { payment_intent } = await stripe.checkout.sessions.retrieve(first.id);
    const second = await create();
    const ids = async (params: Stripe.Checkout.SessionListParams) =>
      (await stripe.checkout.sessions.list(params)).data.map(({ id }) => id);
    expect(await ids({ customer })).toEqual([first.id]);
    expect(await ids({ status: 'open' })).toEqual([second.id]);
    expect(await ids({ payment_intent: String(payment_intent) })).toEqual([first.id]);
    expect(await ids({ payment_link: 'plink_1' })).toEqual([]);
  });

  const price = { currency: 'eur', unit_amount: 100 };
  it.each<[object, string, string | undefined]>([
    [{ mode: undefined }, 'mode', 'parameter_missing'],
    [{ success_url: undefined }, 'success_url', 'parameter_missing'],
    [{ success_url: 'thanks' }, 'success_url', 'url_invalid'],
    [{ line_items: undefined }, 'line_items', 'parameter_missing'],
    [{ line_items: [{ price_data: price }] }, 'line_items[0][quantity]', 'parameter_missing'],
    [
      { line_items: [{ price_data: price, quantity: 1 }] },
      'line_items[0][price_data][product]',
      'parameter_missing',
    ],
    [
      { line_items: [{ price: 'price_none', quantity: 1 }] },
      'line_items[0][price]',
      'resource_missing',
    ],
    [
      {
        line_items: [
          { price_data: { ...price, unit_amount: 1, product_data: { name: 'x' } }, quantity: 1 },
        ],
      },
      'line_items',
      'amount_too_small',
    ],
    [{ customer: 'cus_none' }, 'customer', 'resource_missing'],
    [{ expires_at: 1 }, 'expires_at', undefined],
    [{ expires_at: 4_000_000_000 }, 'expires_at', undefined],
    [
      { payment_method_types: ['card'] },
      'payment_method_types',
      'payment_method_types_no_longer_supported',
    ],
    [{ allow_promotion_codes: true }, 'allow_promotion_codes', undefined],
  ])('is refused with %j, naming %s', async (params, param, code) => {
    const refused = await errorOf(create(params));
    expect(refused).toMatchObject({ param });
    expect(refused.code).toBe(code);
  });
});
