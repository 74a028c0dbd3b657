/** An invoice in Stripe's list. `amountRemaining` in Stripe's unit, since it may be an invoice of somebody else. */
export type ListedInvoice = {
  readonly stripeInvoiceId: string;
  readonly status: string | null;
  readonly amountRemaining: number;
  readonly metadata: Readonly<Record<string, string>>;
  readonly createdAt: Date;
};

/** A movement of money, or a credit note, in one of Stripe's lists. */
export type ListedMovement = {
  readonly kind: 'CHARGE' | 'REFUND' | 'DISPUTE' | 'CREDIT_NOTE';
  readonly stripeId: string;
  /** Stripe's word for its state. */
  readonly status: string | null;
  readonly stripeInvoiceId: string | null;
  readonly stripePaymentIntentId: string | null;
  readonly stripeChargeId: string | null;
  readonly createdAt: Date;
};

export type ListedCustomer = { readonly stripeCustomerId: string; readonly hasCash: boolean };
