import type {
  StripeChargeSnapshot,
  StripeCreditNoteSnapshot,
  StripeDisputeSnapshot,
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
  feeMinor: null,
  netMinor: null,
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
  disputed: false,
  fraudWarning: false,
  refunds: [],
  disputes: [],
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
  lastErrorChargeId: null,
  lastErrorPaymentMethodId: null,
  receivedInPartMinor: 0n,
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
    lastErrorChargeId: 'ch_0',
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
  customerDeleted: false,
  cashAvailableMinor: 0n,
  totalMinor: 11_900n,
  amountDueMinor: 11_900n,
  amountRemainingMinor: 11_900n,
  amountPaidMinor: 0n,
  paidOffStripeMinor: 0n,
  startingBalanceMinor: 0n,
  endingBalanceMinor: 0n,
  prePaymentCreditNotesMinor: 0n,
  postPaymentCreditNotesMinor: 0n,
  finalizedAt: new Date('2026-11-22T10:00:00Z'),
  paidAt: null,
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
      stripeChargeId: null,
      record: null,
    },
  ],
  ...fields,
});

export const aStripeState = (
  payments: readonly StripePaymentSnapshot[] = [],
  invoice: Partial<StripeInvoiceSnapshot> = {},
): StripeInvoiceState => ({
  invoice: aStripeInvoice(invoice),
  payments,
  bareCharges: [],
  creditNotes: [],
  transfers: [],
});

export const aDispute = (fields: Partial<StripeDisputeSnapshot> = {}): StripeDisputeSnapshot => ({
  stripeDisputeId: 'du_1',
  status: 'needs_response',
  reason: 'fraudulent',
  amountMinor: 11_900n,
  createdAt: new Date('2026-11-24T09:00:00Z'),
  evidenceDueBy: new Date('2026-12-03T09:00:00Z'),
  feeMinor: 1_500n,
  netMinor: -13_400n,
  ...fields,
});

export const aCreditNote = (
  fields: Partial<StripeCreditNoteSnapshot> = {},
): StripeCreditNoteSnapshot => ({
  stripeCreditNoteId: 'cn_1',
  number: 'INV-2026-0001-CN-01',
  status: 'issued',
  amountMinor: 1_900n,
  prePaymentMinor: 1_900n,
  postPaymentMinor: 0n,
  reason: 'order_change',
  memo: null,
  createdAt: new Date('2026-11-23T09:00:00Z'),
  ...fields,
});
