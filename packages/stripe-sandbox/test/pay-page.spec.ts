import type Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import { clientFor, intentOf, open, pressPay, startTestSandbox, typesAfter } from './support.ts';

let sandbox: Sandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  stripe = clientFor(sandbox);
});
afterAll(() => sandbox.stop());

/** Posts one of the page's forms, as a browser without JavaScript does. */
async function post(url: string, fields: Record<string, string>) {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
  });
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    html: await response.text(),
  };
}

const urlOf = (invoice: Stripe.Invoice) => invoice.hosted_invoice_url ?? '';
const get = async (url: string) => (await fetch(url)).text();

describe('the choice of methods', () => {
  it('offers what the currency allows, by links, with Stripe’s test numbers', async () => {
    const euros = await get(urlOf(await open(stripe)));
    expect(euros).toContain('SEPA debit');
    expect(euros).not.toContain('US bank account');
    const dollars = await open(stripe, { currency: 'usd' });
    const form = await get(`${urlOf(dollars)}&method=us_bank_account`);
    expect(form).toContain('aria-current="true">US bank account');
    for (const number of ['110000000', '000123456789', '000222222227', '000555555559'])
      expect(form).toContain(number);
    expect(form).toContain('you authorize Nordwind &amp; Söhne to debit');
    expect(form).not.toContain('<script');
    const francs = await get(urlOf(await open(stripe, { currency: 'chf' })));
    expect(francs).not.toContain('<nav');
  });

  it('takes a debit and then says that the money is on its way', async () => {
    const invoice = await open(stripe);
    const pressed = await post(`${urlOf(invoice)}&method=sepa_debit`, {
      method: 'sepa_debit',
      iban: 'de89 3704 0044 0532 0130 00',
    });
    expect(pressed.status).toBe(303);
    const page = await get(urlOf(invoice));
    expect(page).toContain('Payment on its way');
    expect(page).not.toContain('<form');
  });

  it.each([
    ['eur', { method: 'sepa_debit', iban: 'DE12' }, 'iban', 'Your IBAN is incomplete.'],
    [
      'usd',
      { method: 'us_bank_account', routingNumber: '1', accountNumber: '000123456789' },
      'routingNumber',
      'A routing number has nine digits.',
    ],
    [
      'usd',
      { method: 'us_bank_account', routingNumber: '110000000', accountNumber: '99999999' },
      'accountNumber',
      'test account numbers',
    ],
  ])(
    'answers what is wrong in %s %j beside the field, and repeats nothing typed',
    async (currency, fields, field, words) => {
      const invoice = await open(stripe, { currency });
      const refused = await post(urlOf(invoice), fields);
      expect(refused.status).toBe(400);
      expect(refused.html.replaceAll('&#39;', "'")).toContain(words);
      expect(refused.html).toContain(`id="${field}-problem"`);
      expect(refused.html).not.toContain('value="DE12"');
      const { data } = await stripe.charges.list({ payment_intent: intentOf(invoice) });
      expect(data).toEqual([]);
    },
  );
});

describe('3D Secure on the page', () => {
  it('sends the customer to the bank, and back to a paid invoice', async () => {
    const invoice = await open(stripe);
    let challenge = '';
    const asked = await typesAfter(sandbox, async () => {
      const pressed = await post(urlOf(invoice), {
        cardNumber: '4000 0025 0000 3155',
        cardExpiry: '12/40',
        cardCvc: '123',
      });
      expect(pressed.status).toBe(303);
      challenge = pressed.location;
    });
    expect(asked).toEqual(['payment_intent.requires_action', 'invoice.payment_action_required']);
    expect((await stripe.paymentIntents.retrieve(intentOf(invoice))).status).toBe(
      'requires_action',
    );
    expect(await get(urlOf(invoice))).toContain('Continue to your bank');
    expect(await get(challenge)).toContain('€123.45');
    const answered = await post(challenge, { answer: 'complete' });
    expect(answered).toMatchObject({ status: 303, location: urlOf(invoice) });
    expect(await get(urlOf(invoice))).toContain('Invoice paid');
    const [charge] = (await stripe.charges.list({ payment_intent: intentOf(invoice) })).data;
    expect(charge?.payment_method_details?.card?.three_d_secure?.result).toBe('authenticated');
  });

  it('failed charges nothing, says why, and lets another card pay', async () => {
    const invoice = await open(stripe);
    const { location } = await post(urlOf(invoice), {
      cardNumber: '4000000000003220',
      cardExpiry: '12/40',
      cardCvc: '123',
    });
    const types = await typesAfter(sandbox, () => post(location, { answer: 'fail' }));
    expect(types).toEqual([
      'payment_intent.payment_failed',
      'invoice.updated',
      'invoice.payment_failed',
    ]);
    expect(await get(urlOf(invoice))).toContain('could not confirm that it was you');
    expect((await post(location, { answer: 'complete' })).status).toBe(404);
    expect((await pressPay(invoice)).status).toBe(303);
    expect((await stripe.invoices.retrieve(invoice.id)).status).toBe('paid');
  });

  it('is left alone when another card pays first; its page then leads nowhere', async () => {
    const invoice = await open(stripe);
    const result = await sandbox.control.pay({ invoice: invoice.id, card: '4000002500003155' });
    if (result.status !== 'requires_action') throw new Error('The bank should have asked.');
    await pressPay(invoice);
    expect((await fetch(result.url)).status).toBe(404);
    const { data } = await stripe.charges.list({ payment_intent: intentOf(invoice) });
    expect(data).toHaveLength(1);
  });

  it('is answered at once on command', async () => {
    const invoice = await open(stripe);
    const card = '4000002500003155';
    const pay = (authenticate: 'complete' | 'fail') =>
      sandbox.control.pay({ invoice: invoice.id, card, authenticate });
    expect((await pay('fail')).status).toBe('declined');
    expect((await pay('complete')).status).toBe('paid');
  });

  it('through invoices.pay is 402 with the intent waiting', async () => {
    const invoice = await open(stripe);
    await expect(
      stripe.invoices.pay(invoice.id, { payment_method: 'pm_card_threeDSecure2Required' }),
    ).rejects.toMatchObject({
      statusCode: 402,
      code: 'invoice_payment_intent_requires_action',
      payment_intent: { status: 'requires_action' },
    });
  });
});
