import type { BankDebit, PaymentMeans, ReadCard } from '../core/payment-means.ts';
import type { Charge } from '../core/types.ts';

type Outcome = NonNullable<Charge['outcome']>;
type Details = NonNullable<Charge['payment_method_details']>;
type CardDetails = NonNullable<Details['card']>;

/** What the bank and the risk check said. Bank debits and cash have nothing to say. */
export function outcomeOf(means: PaymentMeans): Outcome {
  const shared = {
    advice_code: null,
    network_advice_code: null,
    risk_level: means.type === 'card' ? 'normal' : 'not_assessed',
    ...(means.type === 'card' && { risk_score: 7 }),
  };
  if (means.type === 'customer_balance' || !means.decline)
    return {
      ...shared,
      network_decline_code: null,
      network_status: 'approved_by_network',
      reason: null,
      seller_message: 'Payment complete.',
      type: 'authorized',
    };
  if (means.type === 'card' && means.blocked)
    return {
      ...shared,
      network_decline_code: null,
      network_status: 'not_sent_to_network',
      reason: 'highest_risk_level',
      risk_level: 'highest',
      seller_message: 'Stripe blocked this payment as too risky.',
      type: 'blocked',
    };
  return {
    ...shared,
    network_decline_code: means.type === 'card' ? '05' : null,
    network_status: 'declined_by_network',
    reason: means.decline.declineCode ?? means.decline.code,
    seller_message: 'The bank did not return any further details with this decline.',
    type: 'issuer_declined',
  };
}

/** `payment_method_details` of a charge. */
export function methodDetailsOf(
  means: PaymentMeans,
  more: { amount: number; authenticated: boolean },
): Details {
  if (means.type === 'card') return { type: 'card', card: cardDetails(means, more) };
  if (means.type === 'customer_balance') return { type: 'customer_balance', customer_balance: {} };
  return bankDetails(means);
}

function bankDetails(debit: BankDebit): Details {
  if (debit.type === 'sepa_debit')
    return {
      type: 'sepa_debit',
      sepa_debit: {
        bank_code: debit.bank,
        branch_code: '',
        country: debit.country,
        fingerprint: null,
        last4: debit.last4,
        mandate: null,
      },
    };
  return {
    type: 'us_bank_account',
    us_bank_account: {
      account_holder_type: 'individual',
      account_type: 'checking',
      bank_name: 'STRIPE TEST BANK',
      fingerprint: null,
      last4: debit.last4,
      payment_reference: null,
      routing_number: debit.bank,
    },
  };
}

function cardDetails(
  card: ReadCard,
  { amount, authenticated }: { amount: number; authenticated: boolean },
): CardDetails {
  const cvcFailed = card.decline?.code === 'incorrect_cvc';
  return {
    amount_authorized: card.decline ? null : amount,
    authorization_code: null,
    brand: card.brand,
    checks: {
      address_line1_check: null,
      address_postal_code_check: null,
      cvc_check: cvcFailed ? 'fail' : 'pass',
    },
    country: 'US',
    electronic_commerce_indicator: authenticated ? '05' : null,
    exp_month: card.expMonth,
    exp_year: card.expYear,
    extended_authorization: { status: 'disabled' },
    fingerprint: null,
    funding: 'credit',
    incremental_authorization: { status: 'unavailable' },
    installments: null,
    last4: card.last4,
    mandate: null,
    multicapture: { status: 'unavailable' },
    network: card.brand,
    network_token: { used: false },
    network_transaction_id: null,
    overcapture: { maximum_amount_capturable: amount, status: 'unavailable' },
    regulated_status: 'unregulated',
    three_d_secure: authenticated
      ? {
          authentication_flow: 'challenge',
          electronic_commerce_indicator: '05',
          exemption_indicator: null,
          result: 'authenticated',
          result_reason: null,
          transaction_id: null,
          version: '2.2.0',
        }
      : null,
    transaction_link_id: null,
    wallet: null,
  };
}
