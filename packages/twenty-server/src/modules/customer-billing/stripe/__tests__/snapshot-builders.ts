import type {
  StripeChargeSnapshot,
  StripeInvoiceSnapshot,
  StripeInvoiceState,
  StripePaymentIntentSnapshot,
  StripePaymentSnapshot,
  StripeRefundSnapshot,
} from '../snapshot/stripe-snapshot.type.ts';

export const aRefund = (fields: Partial<StripeRefundSnapshot> = {}): StripeRefundSnapshot => ({
  stripeRefundId: 're_1',
  status: 'succeeded',
  amountMinor: 4_000n,
  createdAt: new Date('2026-11-23T09:00:00Z'),
  failureReason: null,
  ...fields,
});

/** A card charge over the whole invoice that succeeded and is not booked yet. */
export const aCharge = (fields: Partial<StripeChargeSnapshot> = {}): StripeChargeSnapshot => ({
  stripeChargeId: 'ch_1',
  stripePaymentIntentId: 'pi_1',
  status: 'succeeded',
  amountMinor: 11_900n,
  createdAt: new Date('2026-11-22T12:00:00Z'),
  method: 'card',
  methodDisplay: 'Visa ·· 4242',
  failureCode: null,
  failureMessage: null,
  declineCode: null,
  stripeCustomerId: 'cus_1',
  feeMinor: null,
  netMinor: null,
  refunds: [],
  ...fields,
});

export const aDeclinedCharge = (fields: Partial<StripeChargeSnapshot> = {}): StripeChargeSnapshot =>
  aCharge({
    stripeChargeId: 'ch_0',
    status: 'failed',
    createdAt: new Date('2026-11-22T11:00:00Z'),
    methodDisplay: 'Visa ·· 0002',
    failureCode: 'card_declined',
    failureMessage: 'Your card was declined.',
    declineCode: 'generic_decline',
    ...fields,
  });

export const anIntent = (
  fields: Partial<StripePaymentIntentSnapshot> = {},
): StripePaymentIntentSnapshot => ({
  stripePaymentIntentId: 'pi_1',
  status: 'succeeded',
  amountMinor: 11_900n,
  createdAt: new Date('2026-11-22T10:00:00Z'),
  lastErrorCode: null,
  lastErrorMessage: null,
  ...fields,
});

/** What an intent looks like after a decline. */
export const aDeclinedIntent = (
  fields: Partial<StripePaymentIntentSnapshot> = {},
): StripePaymentIntentSnapshot =>
  anIntent({
    status: 'requires_payment_method',
    lastErrorCode: 'card_declined',
    lastErrorMessage: 'Your card was declined.',
    ...fields,
  });

export const aStripeInvoice = (
  fields: Partial<StripeInvoiceSnapshot> = {},
): StripeInvoiceSnapshot => ({
  stripeInvoiceId: 'in_1',
  status: 'open',
  livemode: false,
  currency: 'EUR',
  stripeCustomerId: 'cus_1',
  totalMinor: 11_900n,
  amountDueMinor: 11_900n,
  amountRemainingMinor: 11_900n,
  startingBalanceMinor: 0n,
  endingBalanceMinor: 0n,
  prePaymentCreditNotesMinor: 0n,
  finalizedAt: new Date('2026-11-22T10:00:00Z'),
  voidedAt: null,
  markedUncollectibleAt: null,
  payments: [
    {
      stripeInvoicePaymentId: 'inpay_1',
      isDefault: true,
      status: 'open',
      amountRequestedMinor: 11_900n,
      amountPaidMinor: null,
      paidAt: null,
      stripePaymentIntentId: 'pi_1',
    },
  ],
  ...fields,
});

export const aStripeState = (
  payments: readonly StripePaymentSnapshot[] = [],
  invoice: Partial<StripeInvoiceSnapshot> = {},
): StripeInvoiceState => ({ invoice: aStripeInvoice(invoice), payments });
