import type Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import {
  LIVE_KEY,
  clientFor,
  errorOf,
  intentOf,
  open,
  startTestSandbox,
  typesAfter,
} from './support.ts';

let sandbox: Sandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  stripe = clientFor(sandbox);
});
afterAll(() => sandbox.stop());

const MONEY = { amount: 5_000, currency: 'eur' };
const STAYING = { automatic_payment_methods: { enabled: true, allow_redirects: 'never' } } as const;

describe('paymentIntents', () => {
  it('wait for a method, then for confirmation, then succeed with a charge', async () => {
    const made = await stripe.paymentIntents.create({ ...MONEY, ...STAYING, metadata: { a: '1' } });
    expect(made).toMatchObject({
      status: 'requires_payment_method',
      payment_method_types: ['card', 'sepa_debit'],
      latest_charge: null,
    });
    const ready = await stripe.paymentIntents.update(made.id, {
      payment_method: 'pm_card_visa',
      amount: 6_000,
    });
    expect(ready).toMatchObject({ status: 'requires_confirmation', amount: 6_000 });
    const types = await typesAfter(sandbox, () => stripe.paymentIntents.confirm(made.id));
    expect(types).toEqual(['charge.succeeded', 'payment_intent.succeeded', 'charge.updated']);
    const paid = await stripe.paymentIntents.retrieve(made.id, {
      expand: ['latest_charge', 'payment_method'],
    });
    expect(paid).toMatchObject({
      status: 'succeeded',
      amount_received: 6_000,
      latest_charge: { amount: 6_000, metadata: { a: '1' } },
      payment_method: { type: 'card', card: { last4: '4242' } },
    });
  });

  it('answer a decline with 402, its codes and the intent waiting for another method', async () => {
    const refused = await errorOf(
      stripe.paymentIntents.create({
        ...MONEY,
        ...STAYING,
        confirm: true,
        payment_method: 'pm_card_visa_chargeDeclinedInsufficientFunds',
      }),
    );
    expect(refused).toMatchObject({
      statusCode: 402,
      code: 'card_declined',
      decline_code: 'insufficient_funds',
      payment_intent: { status: 'requires_payment_method' },
    });
    const id = refused.payment_intent?.id ?? '';
    const retried = await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' });
    expect(retried.status).toBe('succeeded');
    const again = await errorOf(
      stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' }),
    );
    expect(again).toMatchObject({ statusCode: 400, code: 'payment_intent_unexpected_state' });
    expect(again.message).toContain('already succeeded');
    const { data } = await stripe.paymentIntents.list({ limit: 1 });
    expect(data).toMatchObject([{ id, status: 'succeeded' }]);
    const method = await stripe.paymentMethods.retrieve(String(retried.payment_method));
    expect(method).toMatchObject({ object: 'payment_method', card: { brand: 'visa' } });
  });

  it('want a return_url while methods may send the customer away', async () => {
    const { id } = await stripe.paymentIntents.create(MONEY);
    const refused = await errorOf(
      stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' }),
    );
    expect(refused.param).toBe('return_url');
    const paid = await stripe.paymentIntents.confirm(id, {
      payment_method: 'pm_card_visa',
      return_url: 'https://shop.example/done',
    });
    expect(paid.status).toBe('succeeded');
  });

  it('refuse payment_method_types by endive’s code, on create, update and confirm', async () => {
    const { id } = await stripe.paymentIntents.create(MONEY);
    const types = { payment_method_types: ['card'] } as object;
    for (const call of [
      stripe.paymentIntents.create({ ...MONEY, ...types }),
      stripe.paymentIntents.update(id, types),
      stripe.paymentIntents.confirm(id, types),
    ]) {
      const refused = await errorOf(call);
      expect(refused).toMatchObject({
        statusCode: 400,
        code: 'payment_method_types_no_longer_supported',
        param: 'payment_method_types',
      });
    }
  });

  it('are limited to allowed types, or spared excluded ones, never both', async () => {
    const only = await stripe.paymentIntents.create({
      ...MONEY,
      allowed_payment_method_types: ['sepa_debit'],
    });
    expect(only).toMatchObject({
      payment_method_types: ['sepa_debit'],
      allowed_payment_method_types: ['sepa_debit'],
      automatic_payment_methods: null,
    });
    const card = await errorOf(
      stripe.paymentIntents.confirm(only.id, { payment_method: 'pm_card_visa' }),
    );
    expect(card.code).toBe('payment_intent_incompatible_payment_method');
    const without = await stripe.paymentIntents.create({
      ...MONEY,
      excluded_payment_method_types: ['sepa_debit'],
    });
    expect(without.payment_method_types).toEqual(['card']);
    const both = await errorOf(
      stripe.paymentIntents.create({
        ...MONEY,
        allowed_payment_method_types: ['card'],
        excluded_payment_method_types: ['card'],
      }),
    );
    expect(both.code).toBe('parameters_exclusive');
    const wrong = await errorOf(
      stripe.paymentIntents.create({ ...MONEY, allowed_payment_method_types: ['us_bank_account'] }),
    );
    expect(wrong.param).toBe('allowed_payment_method_types');
  });

  it('refuse amounts under the minimum, unknown customers and methods, and tokens in live mode', async () => {
    const small = await errorOf(stripe.paymentIntents.create({ amount: 49, currency: 'eur' }));
    expect(small).toMatchObject({ code: 'amount_too_small', param: 'amount' });
    const nobody = await errorOf(stripe.paymentIntents.create({ ...MONEY, customer: 'cus_none' }));
    expect(nobody).toMatchObject({ code: 'resource_missing', param: 'customer', statusCode: 404 });
    const nothing = await errorOf(
      stripe.paymentIntents.create({ ...MONEY, payment_method: 'pm_none' }),
    );
    expect(nothing).toMatchObject({ code: 'resource_missing', param: 'payment_method' });
    const live = clientFor(sandbox, LIVE_KEY);
    const token = await errorOf(
      live.paymentIntents.create({ ...MONEY, payment_method: 'pm_card_visa' }),
    );
    expect(token.code).toBe('resource_missing');
    const early = await errorOf(
      stripe.paymentIntents.create({ ...MONEY, return_url: 'https://shop.example' }),
    );
    expect(early.param).toBe('return_url');
    const missing = await stripe.paymentIntents.create({ ...MONEY, ...STAYING });
    expect((await errorOf(stripe.paymentIntents.confirm(missing.id))).message).toContain(
      'missing a payment method',
    );
  });

  it('are canceled once, with a reason, and never after success', async () => {
    const { id } = await stripe.paymentIntents.create(MONEY);
    const types = await typesAfter(sandbox, async () => {
      const canceled = await stripe.paymentIntents.cancel(id, { cancellation_reason: 'duplicate' });
      expect(canceled).toMatchObject({ status: 'canceled', cancellation_reason: 'duplicate' });
    });
    expect(types).toEqual(['payment_intent.canceled']);
    const again = await errorOf(stripe.paymentIntents.cancel(id));
    expect(again.code).toBe('payment_intent_unexpected_state');
    const frozen = await errorOf(stripe.paymentIntents.update(id, { amount: 9_000 }));
    expect(frozen).toMatchObject({ param: 'amount', code: 'payment_intent_unexpected_state' });
  });

  it('of an invoice are neither confirmed nor canceled nor re-priced directly', async () => {
    const id = intentOf(await open(stripe));
    const confirmed = await errorOf(
      stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' }),
    );
    expect(confirmed.message).toContain('belongs to the invoice');
    expect((await errorOf(stripe.paymentIntents.cancel(id))).message).toContain(
      'belongs to the invoice',
    );
    expect((await errorOf(stripe.paymentIntents.update(id, { amount: 99 }))).param).toBe('amount');
    const described = await stripe.paymentIntents.update(id, { description: 'Ours' });
    expect(described).toMatchObject({ description: 'Ours', status: 'requires_payment_method' });
  });
});

describe('3D Secure by confirm', () => {
  const card = { payment_method: 'pm_card_threeDSecure2Required' };

  it('asks first: requires_action, the page, then success and the way back', async () => {
    let url = '';
    const asked = await typesAfter(sandbox, async () => {
      const intent = await stripe.paymentIntents.create({
        ...MONEY,
        ...card,
        confirm: true,
        return_url: 'https://shop.example/done?order=7',
      });
      expect(intent.status).toBe('requires_action');
      url = intent.next_action?.redirect_to_url?.url ?? '';
    });
    expect(asked).toEqual(['payment_intent.created', 'payment_intent.requires_action']);
    const page = await (await fetch(url)).text();
    expect(page).toContain('Complete authentication');
    expect(page).not.toContain('<script');
    let back = '';
    const answered = await typesAfter(sandbox, async () => {
      back = await answer(url, 'complete');
    });
    expect(answered).toEqual(['charge.succeeded', 'payment_intent.succeeded', 'charge.updated']);
    expect(back).toMatch(/^https:\/\/shop\.example\/done\?order=7&payment_intent=pi_/);
    expect(back).toContain('redirect_status=succeeded');
    expect((await fetch(url)).status).toBe(404);
  });

  it('failed leaves no charge, an authentication error, and the intent open for another card', async () => {
    const intent = await stripe.paymentIntents.create({
      ...MONEY,
      ...card,
      confirm: true,
      return_url: 'https://shop.example',
    });
    const types = await typesAfter(sandbox, () =>
      sandbox.control.authenticate({ paymentIntent: intent.id, answer: 'fail' }),
    );
    expect(types).toEqual(['payment_intent.payment_failed']);
    const failed = await stripe.paymentIntents.retrieve(intent.id);
    expect(failed).toMatchObject({
      status: 'requires_payment_method',
      latest_charge: null,
      next_action: null,
      last_payment_error: {
        code: 'payment_intent_authentication_failure',
        type: 'invalid_request_error',
      },
    });
    const paid = await stripe.paymentIntents.confirm(intent.id, {
      payment_method: 'pm_card_visa',
      return_url: 'https://shop.example',
    });
    expect(paid.status).toBe('succeeded');
  });

  it('with nobody there is a decline: authentication_required', async () => {
    const refused = await errorOf(
      stripe.paymentIntents.create({ ...MONEY, ...card, confirm: true, off_session: true }),
    );
    expect(refused).toMatchObject({ statusCode: 402, code: 'authentication_required' });
  });
});

async function answer(url: string, how: 'complete' | 'fail'): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ answer: how }),
  });
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
}
