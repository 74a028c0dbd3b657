import { type Context, findOrThrow } from '../core/context.ts';
import { invalidRequest, resourceMissing } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { BankDebit, PaymentMeans, ReadCard } from '../core/payment-means.ts';
import type { PaymentMethod } from '../core/types.ts';
import { readIban, readUsAccount, testDebitOf } from './bank-debit.ts';
import { TEST_CARDS, cardOf } from './card.ts';

export type Payer = { email?: string | null; name?: string | null };

export type PaymentMethodInput = {
  payment_method?: string;
  payment_method_data?: {
    type: string;
    billing_details?: Payer;
    us_bank_account?: { account_number?: string; routing_number?: string };
    sepa_debit?: { iban: string };
  };
};

/** Keeps what somebody pays with, and what it will do when it is charged. */
export function storePaymentMethod(
  context: Context,
  means: PaymentMeans,
  payer: Payer = {},
): PaymentMethod {
  const { realm, clock } = context;
  const method: PaymentMethod = {
    id: newId('pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: {
      address: null,
      email: payer.email ?? null,
      name: payer.name ?? null,
      phone: null,
      tax_id: null,
    },
    created: clock.now(),
    customer: null,
    customer_account: null,
    livemode: realm.livemode,
    metadata: {},
    type: means.type,
    ...detailsOf(means),
  };
  realm.paymentMethods.set(method.id, method);
  realm.paymentMeans.set(method.id, means);
  return method;
}

/** The method a call names: one of Stripe's test methods, one made before, or one described in the call. */
export function namedMethodOrThrow(
  context: Context,
  input: PaymentMethodInput,
): PaymentMethod | undefined {
  if (input.payment_method_data) return describedOrThrow(context, input.payment_method_data);
  const id = input.payment_method;
  if (id === undefined) return undefined;
  const means = context.realm.livemode ? undefined : testMeansOf(context, id);
  return means ? storePaymentMethod(context, means) : methodOrThrow(context, id, 'payment_method');
}

export function methodOrThrow(context: Context, id: string, param = 'payment_method') {
  return findOrThrow(context.realm.paymentMethods, { kind: 'PaymentMethod', id, param });
}

export function meansOf(context: Context, methodId: string | null): PaymentMeans {
  const means = context.realm.paymentMeans.get(methodId ?? '');
  if (means) return means;
  throw resourceMissing({ kind: 'PaymentMethod', id: String(methodId), param: 'payment_method' });
}

function testMeansOf(context: Context, id: string): PaymentMeans | undefined {
  const number = TEST_CARDS[id];
  const year = new Date(context.clock.nowMs()).getUTCFullYear() + 1;
  return number === undefined ? testDebitOf(id) : cardOf(number, { month: 12, year });
}

function describedOrThrow(
  context: Context,
  data: NonNullable<PaymentMethodInput['payment_method_data']>,
): PaymentMethod {
  const payer = data.billing_details ?? {};
  if (data.type === 'customer_balance')
    return storePaymentMethod(context, { type: 'customer_balance' }, payer);
  if (data.type !== 'us_bank_account' && data.type !== 'sepa_debit')
    throw invalidRequest(
      `The sandbox takes us_bank_account, sepa_debit and customer_balance here; for cards use Stripe's test payment methods, e.g. pm_card_visa.`,
      { param: 'payment_method_data[type]' },
    );
  if (!payer.name)
    throw invalidRequest(`Missing required param: payment_method_data[billing_details][name].`, {
      param: 'payment_method_data[billing_details][name]',
      code: 'parameter_missing',
    });
  const read =
    data.type === 'sepa_debit'
      ? readIban(data.sepa_debit?.iban ?? '')
      : readUsAccount({
          routingNumber: data.us_bank_account?.routing_number ?? '',
          accountNumber: data.us_bank_account?.account_number ?? '',
        });
  if ('debit' in read) return storePaymentMethod(context, read.debit, payer);
  const [problem] = read.problems;
  const field = { routingNumber: 'routing_number', accountNumber: 'account_number', iban: 'iban' }[
    problem?.field ?? 'iban'
  ];
  throw invalidRequest(problem?.message ?? 'Invalid bank account.', {
    param: `payment_method_data[${data.type}][${field}]`,
    code: field === 'routing_number' ? 'routing_number_invalid' : 'account_number_invalid',
  });
}

function detailsOf(means: PaymentMeans): Partial<PaymentMethod> {
  if (means.type === 'card') return { card: cardDetails(means) };
  if (means.type === 'customer_balance') return { customer_balance: {} };
  return bankDetails(means);
}

function cardDetails(card: ReadCard): NonNullable<PaymentMethod['card']> {
  return {
    brand: card.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'US',
    display_brand: card.brand,
    exp_month: card.expMonth,
    exp_year: card.expYear,
    fingerprint: null,
    funding: 'credit',
    generated_from: null,
    last4: card.last4,
    networks: { available: [card.brand], preferred: null },
    regulated_status: 'unregulated',
    three_d_secure_usage: { supported: true },
    wallet: null,
  };
}

function bankDetails(debit: BankDebit): Partial<PaymentMethod> {
  if (debit.type === 'sepa_debit')
    return {
      sepa_debit: {
        bank_code: debit.bank,
        branch_code: '',
        country: debit.country,
        fingerprint: null,
        generated_from: { charge: null, setup_attempt: null },
        last4: debit.last4,
      },
    };
  return {
    us_bank_account: {
      account_holder_type: 'individual',
      account_type: 'checking',
      bank_name: 'STRIPE TEST BANK',
      financial_connections_account: null,
      fingerprint: null,
      last4: debit.last4,
      networks: { preferred: 'ach', supported: ['ach'] },
      routing_number: debit.bank,
      status_details: {},
    },
  };
}
