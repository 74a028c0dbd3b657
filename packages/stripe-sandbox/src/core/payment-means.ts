/** Why a bank refuses a payment. */
export type Decline = { code: string; declineCode?: string; message: string };

/** What happens some time after a card has paid. https://docs.stripe.com/testing#disputes */
export type Aftermath =
  | 'dispute_fraudulent'
  | 'dispute_not_received'
  | 'dispute_inquiry'
  | 'early_fraud_warning'
  | 'refund_pending'
  | 'refund_fails';

export type ReadCard = {
  type: 'card';
  brand: string;
  last4: string;
  expMonth: number;
  expYear: number;
  /** Why the bank refuses it; absent when it pays. */
  decline?: Decline;
  /** Refused before the network was asked. */
  blocked?: true;
  /** The bank asks its customer first (3D Secure). */
  challenge?: true;
  aftermath?: Aftermath;
};

/** A bank account that is debited: nothing is known for days. */
export type BankDebit = {
  type: 'us_bank_account' | 'sepa_debit';
  last4: string;
  /** Routing number, or bank code of the IBAN. */
  bank: string;
  country: string;
  /** Refused when asked, after days, never settled, or paid and given back. */
  fate: 'settles' | 'refused_at_once' | 'fails' | 'never_settles' | 'comes_back';
  decline?: Decline;
};

/** Money the customer has sent by bank transfer. */
export type Cash = { type: 'customer_balance' };

export type PaymentMeans = ReadCard | BankDebit | Cash;
export type PaymentMethodType = PaymentMeans['type'];
