import { decideLedgerState } from '../../payment/decide-ledger-state.util.ts';
import { type StripeConnection } from '../../connection/stripe-connection.type.ts';
import type { Invoice, InvoiceLineItem } from '../../invoice/invoice.type.ts';
import type { Payment } from '../../payment/payment.type.ts';
import type { StripePush } from '../push/stripe-push.type.ts';

export const WORKSPACE_ID = '0198c2f4-0000-7000-8000-000000000001';
export const CONNECTION_ID = '0198c2f4-0000-7000-8000-000000000002';
export const INVOICE_ID = '0198c2f4-0000-7000-8000-000000000003';
export const COMPANY_ID = '0198c2f4-0000-7000-8000-000000000004';
export const CUSTOMER_ROW_ID = '0198c2f4-0000-7000-8000-000000000005';

export const aConnection = (fields: Partial<StripeConnection> = {}): StripeConnection => ({
  id: CONNECTION_ID,
  workspaceId: WORKSPACE_ID,
  mode: 'TEST',
  accountId: 'acct_1',
  accountName: 'Test Works',
  countryCode: 'DE',
  defaultCurrency: 'EUR',
  chargesEnabled: true,
  source: 'SETTINGS',
  isCurrent: true,
  secretKeyHint: '…',
  publishableKey: null,
  lastCheckedAt: null,
  quarantinedAt: null,
  missingPermissions: [],
  clockSkewSeconds: null,
  previousWebhookSecretValidUntil: null,
  deliveriesFailing: 0,
  createdAt: new Date('2026-11-22T12:00:00Z'),
  ...fields,
});

/** A line over 100.00 net and 19.00 tax. */
export const aLine = (fields: Partial<InvoiceLineItem> = {}): InvoiceLineItem => ({
  id: 'line-1',
  workspaceId: WORKSPACE_ID,
  invoiceId: INVOICE_ID,
  position: 0,
  description: 'Sensor gateway',
  details: null,
  quantity: '2',
  unitPriceMinor: 5_000n,
  discount: null,
  taxRatePercent: '19',
  grossMinor: 10_000n,
  discountMinor: 0n,
  invoiceDiscountMinor: 0n,
  netMinor: 10_000n,
  taxMinor: 1_900n,
  totalMinor: 11_900n,
  ...fields,
});

/** An issued invoice over EUR 119.00, due in a month, on which nothing was paid. */
export const anInvoice = (fields: Partial<Invoice> = {}): Invoice => {
  const invoice = {
    issuedAt: new Date('2026-11-01T08:00:00Z'),
    letterheadVersionId: null,
    voidedAt: null,
    markedUncollectibleAt: null,
    failing: false,
    currency: 'EUR',
    totalMinor: 11_900n,
    prePaymentCreditMinor: 0n,
    creditAppliedMinor: 0n,
    ...fields,
  } as const;
  return {
    id: INVOICE_ID,
    workspaceId: WORKSPACE_ID,
    number: invoice.issuedAt === null ? null : 'INV-2026-0001',
    issueDate: '2026-11-01',
    dueDate: '2026-12-01',
    companyId: COMPANY_ID,
    contactId: null,
    note: null,
    discount: null,
    lineCount: 1,
    subtotalMinor: 10_000n,
    invoiceDiscountMinor: 0n,
    netMinor: 10_000n,
    taxMinor: 1_900n,
    voidReason: null,
    uncollectibleReason: null,
    connectionId: null,
    livemode: null,
    stripeInvoiceId: null,
    stripePaymentLink: null,
    stripePaymentLinkExpiresAt: null,
    version: 1,
    createdAt: new Date('2026-11-01T08:00:00Z'),
    updatedAt: new Date('2026-11-01T08:00:00Z'),
    ...decideLedgerState({ invoice, payments: [] }),
    ...invoice,
  };
};

/** A draft of the same. */
export const aDraft = (fields: Partial<Invoice> = {}): Invoice =>
  anInvoice({ issuedAt: null, ...fields });

/** A version of the invoice that is finalized at Stripe and open. */
export const aPush = (
  fields: Partial<StripePush> = {},
): StripePush & { stripeInvoiceId: string } => ({
  id: 'push-1',
  workspaceId: WORKSPACE_ID,
  connectionId: CONNECTION_ID,
  invoiceId: INVOICE_ID,
  version: 1,
  status: 'COMPLETE',
  closedReason: null,
  stripeCustomerRowId: CUSTOMER_ROW_ID,
  stripePaymentIntentId: 'pi_1',
  currency: 'EUR',
  totalMinor: 11_900n,
  creditAppliedMinor: 0n,
  requestedByUserId: null,
  ...fields,
  stripeInvoiceId: fields.stripeInvoiceId ?? 'in_1',
});

/** A bank transfer over EUR 40.00 that a person recorded and nobody told Stripe of. */
export const aRecordedPayment = (fields: Partial<Payment> = {}): Payment => ({
  id: 'payment-1',
  workspaceId: WORKSPACE_ID,
  invoiceId: INVOICE_ID,
  kind: 'PAYMENT',
  status: 'SUCCEEDED',
  currency: 'EUR',
  amountMinor: 4_000n,
  method: 'bank_transfer',
  methodDisplay: 'Bank transfer',
  feeMinor: null,
  netMinor: null,
  occurredAt: new Date('2026-11-20T12:00:00Z'),
  failureMessage: null,
  movementId: 'manual:1',
  source: 'MANUAL',
  connectionId: null,
  livemode: null,
  stripePaymentIntentId: null,
  stripeChargeId: null,
  stripeInvoicePaymentId: null,
  stripePaymentRecordId: null,
  stripeCheckoutSessionId: null,
  stripeInvoiceId: null,
  stripeCustomerId: null,
  stripeRefundId: null,
  stripeDisputeId: null,
  disputeStatus: null,
  returnedDebit: false,
  disputeReason: null,
  evidenceDueBy: null,
  fraudWarning: false,
  recordedByUserId: null,
  note: null,
  reference: null,
  counterMovementId: null,
  createdAt: new Date('2026-11-20T12:00:00Z'),
  updatedAt: new Date('2026-11-20T12:00:00Z'),
  ...fields,
});
