import { invalidRequest } from './errors.ts';

/** Sent without decimals. https://docs.stripe.com/currencies#zero-decimal */
const ZERO_DECIMAL = new Set(
  'bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' '),
);
/** Sent in thousandths, last digit 0. https://docs.stripe.com/currencies#three-decimal */
const THREE_DECIMAL = new Set('bhd jod kwd omr tnd'.split(' '));
/** Sent with two decimals that must be 00. https://docs.stripe.com/currencies#special-cases */
const WHOLE_UNITS_AS_TWO_DECIMAL = new Set(['isk', 'ugx']);

const TWO_DECIMAL = new Set(
  (
    'usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bmd bnd bob brl bsd bwp byn bzd cad ' +
    'cdf chf cny cop crc cve czk dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gtq gyd hkd hnl hrk ' +
    'htg huf idr ils inr jmd kes kgs khr kyd kzt lak lbp lkr lrd lsl mad mdl mkd mmk mnt mop mro mur ' +
    'mvr mwk mxn myr mzn nad ngn nio nok npr nzd pab pen pgk php pkr pln qar ron rsd rub sar sbd scr ' +
    'sek sgd shp sle sos srd std szl thb tjs top try ttd twd tzs uah uyu uzs wst xcd yer zar zmw'
  ).split(' '),
);

/** Every code Stripe knows, lower case. */
export const CURRENCIES: readonly string[] = [
  ...TWO_DECIMAL,
  ...ZERO_DECIMAL,
  ...THREE_DECIMAL,
  ...WHOLE_UNITS_AS_TWO_DECIMAL,
];

/** Smallest charge in the currency's Stripe unit. https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts */
const MINIMUM: Record<string, number> = {
  ...Object.fromEntries(
    'usd ars aud brl cad chf cop eur idr ils inr nzd php rub sgd zar'
      .split(' ')
      .map((code) => [code, 50]),
  ),
  aed: 200,
  czk: 1500,
  dkk: 250,
  gbp: 30,
  hkd: 400,
  huf: 17500,
  jpy: 50,
  krw: 50,
  mxn: 1000,
  myr: 200,
  nok: 300,
  pln: 200,
  ron: 200,
  sek: 300,
  thb: 1000,
};

const MAXIMUM = 999_999_999_999;

/** Lower-case ISO code. @throws invalid_request_error for a code Stripe does not know. */
export function currencyOrThrow(code: string, param = 'currency'): string {
  const currency = code.toLowerCase();
  if (
    ZERO_DECIMAL.has(currency) ||
    THREE_DECIMAL.has(currency) ||
    WHOLE_UNITS_AS_TWO_DECIMAL.has(currency) ||
    TWO_DECIMAL.has(currency)
  )
    return currency;
  throw invalidRequest(
    `Invalid currency: ${currency}. Stripe currently supports the currencies listed at https://docs.stripe.com/currencies.`,
    { param },
  );
}

/** Decimals of the unit in which Stripe takes amounts (ISK and UGX: 2, though people see whole units). */
export function stripeExponent(currency: string): number {
  if (ZERO_DECIMAL.has(currency)) return 0;
  return THREE_DECIMAL.has(currency) ? 3 : 2;
}

/** The step an amount must be a multiple of, in Stripe's unit. */
export function amountStep(currency: string): number {
  if (THREE_DECIMAL.has(currency)) return 10;
  return WHOLE_UNITS_AS_TWO_DECIMAL.has(currency) ? 100 : 1;
}

/**
 * Smallest amount that can be charged, in Stripe's unit. Currencies without a published minimum are judged by Stripe
 * after conversion to the settlement currency; the sandbox converts nothing and takes one step.
 */
export function minimumCharge(currency: string): number {
  return MINIMUM[currency] ?? amountStep(currency);
}

/** @throws invalid_request_error when the amount is not a multiple of the step or is too large. */
export function checkAmountOrThrow(input: {
  amount: number;
  currency: string;
  param: string;
}): void {
  const { amount, currency, param } = input;
  if (Math.abs(amount) > MAXIMUM)
    throw invalidRequest(`Amount must be no more than ${MAXIMUM} in the smallest unit.`, {
      param,
      code: 'amount_too_large',
    });
  const step = amountStep(currency);
  if (amount % step !== 0)
    throw invalidRequest(
      `Invalid ${currency.toUpperCase()} amount: ${amount} must be a multiple of ${step}.`,
      { param, code: 'parameter_invalid_integer' },
    );
}

/** "€123.45": the amount as the hosted page shows it, exact for any size. */
export function formatAmount(amount: number, currency: string): string {
  const exponent = stripeExponent(currency);
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const fraction = digits.slice(digits.length - exponent);
  const shown = WHOLE_UNITS_AS_TWO_DECIMAL.has(currency) ? 0 : exponent;
  const decimal = `${amount < 0 ? '-' : ''}${whole}${exponent > 0 ? `.${fraction}` : ''}`;
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  });
  return format.format(decimal as `${number}`).replaceAll('\u00a0', ' ');
}
