import { calculateInvoiceTotals, type InvoiceLineInput } from 'twenty-shared';
import type { Invoice, InvoiceLineItem } from '../invoice/invoice.type.ts';
import { decideLedgerState } from '../payment/decide-ledger-state.util.ts';
import {
  type Payment,
  PaymentKind,
  PaymentSource,
  PaymentStatus,
} from '../payment/payment.type.ts';
import type { InvoiceLanguage } from '../invoice/formats/choose-invoice-language.util.ts';
import { decidePayPageState, type TokenOfState } from './decide-pay-page-state.util.ts';
import { createInvoiceFormats } from '../invoice/formats/invoice-formats.util.ts';
import { PAY_PAGE_TEXTS } from './texts/pay-page-texts.ts';
import type { PayPageModel } from './view/pay-page-model.type.ts';

export const NOW = new Date('2026-11-23T09:00:00Z');

const TODAY = '2026-11-23';
const EXPIRES_AT = new Date('2027-01-31T22:59:59.999Z');

const LINES: readonly (InvoiceLineInput & { description: string; details: string | null })[] = [
  {
    description: 'Hull monitoring platform, annual licence',
    details: '24 vessels, Nov 2026 to Oct 2027',
    quantity: '24',
    unitPriceMinor: 115_000n,
    discount: { type: 'PERCENT', percent: '10' },
    taxRatePercent: '19',
  },
  {
    description: 'Sensor gateway K2, marine housing',
    details: null,
    quantity: '24',
    unitPriceMinor: 38_950n,
    discount: null,
    taxRatePercent: '19',
  },
  {
    description: 'On-site installation and calibration',
    details: 'Days at the Rostock yard',
    quantity: '12.5',
    unitPriceMinor: 124_000n,
    discount: null,
    taxRatePercent: '19',
  },
  {
    description: 'Printed operator handbook',
    details: 'English and German',
    quantity: '36',
    unitPriceMinor: 4_280n,
    discount: null,
    taxRatePercent: '7',
  },
  {
    description: 'Data migration from legacy logger exports',
    details: null,
    quantity: '1',
    unitPriceMinor: 320_000n,
    discount: null,
    taxRatePercent: '19',
  },
];

/** A succeeded card payment over 12,500.00, apart from what a test says. */
export const paymentOf = (overrides: Partial<Payment> = {}): Payment => ({
  id: '0198c2f4-6f0e-7b3a-9c55-000000000009',
  workspaceId: '0198c2f4-6f0e-7b3a-9c55-000000000001',
  invoiceId: '0198c2f4-6f0e-7b3a-9c55-000000000002',
  kind: PaymentKind.PAYMENT,
  status: PaymentStatus.SUCCEEDED,
  currency: 'EUR',
  amountMinor: 1_250_000n,
  method: 'card',
  methodDisplay: 'Visa ·· 4242',
  feeMinor: null,
  netMinor: null,
  occurredAt: new Date('2026-11-05T10:00:00Z'),
  failureMessage: null,
  movementId: 'pi_1',
  source: PaymentSource.STRIPE,
  connectionId: null,
  livemode: true,
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
  createdAt: NOW,
  updatedAt: NOW,
  ...overrides,
});

export const tokenOf = (overrides: Partial<TokenOfState> = {}): TokenOfState => ({
  isCurrent: true,
  expiresAt: EXPIRES_AT,
  revokedAt: null,
  lastOpenedAt: null,
  ...overrides,
});

export type InvoiceOverrides = Partial<
  Omit<Invoice, 'number'> & { number: string; lines: typeof LINES }
>;

/** The invoice of the pictures, over €64,585.38, with the state its payments lead to. */
export const invoiceOf = (
  overrides: InvoiceOverrides = {},
  payments: readonly Payment[] = [],
): Invoice & { number: string; lines: InvoiceLineItem[] } => {
  const { lines = LINES, ...fields } = overrides;
  const currency = fields.currency ?? 'EUR';
  const totals = calculateInvoiceTotals({ currency, lines, discount: fields.discount ?? null });
  const base = {
    id: '0198c2f4-6f0e-7b3a-9c55-000000000002',
    workspaceId: '0198c2f4-6f0e-7b3a-9c55-000000000001',
    number: 'INV-2026-0418',
    currency,
    issueDate: '2026-11-02',
    dueDate: '2026-12-02',
    companyId: '0198c2f4-6f0e-7b3a-9c55-000000000003',
    contactId: null,
    note: null,
    reference: null,
    counterMovementId: null,
    discount: null,
    lineCount: lines.length,
    subtotalMinor: totals.subtotalMinor,
    invoiceDiscountMinor: totals.invoiceDiscountMinor,
    netMinor: totals.netMinor,
    taxMinor: totals.taxMinor,
    totalMinor: totals.totalMinor,
    prePaymentCreditMinor: 0n,
    creditAppliedMinor: 0n,
    failing: false,
    issuedAt: new Date('2026-11-02T08:00:00Z'),
    letterheadVersionId: 'letterhead-1',
    voidedAt: null,
    voidReason: null,
    uncollectibleReason: null,
    markedUncollectibleAt: null,
    connectionId: null,
    livemode: true,
    stripeInvoiceId: null,
    stripePaymentLink: null,
    stripePaymentLinkExpiresAt: null,
    version: 1,
    createdAt: NOW,
    updatedAt: NOW,
    ...fields,
  };
  return {
    ...base,
    ...decideLedgerState({ invoice: base, payments }),
    lines: lines.map((line, position) => {
      const amounts = totals.lines[position];
      if (amounts === undefined) throw new Error('A line without its amounts');
      return {
        ...line,
        ...amounts,
        id: `line-${position}`,
        workspaceId: base.workspaceId,
        invoiceId: base.id,
        position,
      };
    }),
  };
};

/** Everything the page shows of such an invoice. */
export const modelOf = (
  options: {
    invoice?: InvoiceOverrides;
    payments?: readonly Payment[];
    token?: Partial<TokenOfState>;
    language?: InvoiceLanguage;
    locale?: string;
    sender?: string;
    companyName?: string;
    contactEmail?: string | null;
    part?: PayPageModel['part'];
    refusedAmount?: PayPageModel['refusedAmount'];
    pdfAddress?: string | null;
  } = {},
): PayPageModel => {
  const { payments = [], language = 'en' } = options;
  const { lines, ...invoice } = invoiceOf(options.invoice, payments);
  const token = tokenOf(options.token);
  return {
    language,
    texts: PAY_PAGE_TEXTS[language],
    contactEmail: options.contactEmail ?? null,
    state: decidePayPageState({ token, invoice, payments, now: NOW }),
    invoice,
    lines,
    company: { name: options.companyName ?? 'Brackwater Marine Engineering GmbH' },
    sender: options.sender ?? 'Kestrel Works GmbH',
    formats: createInvoiceFormats({
      locale: options.locale ?? (language === 'de' ? 'de-DE' : 'en-GB'),
      timeZone: 'Europe/Berlin',
      currency: invoice.currency,
      today: TODAY,
    }),
    today: TODAY,
    expiresAt: token.expiresAt,
    part: options.part ?? null,
    refusedAmount: options.refusedAmount ?? null,
    pdfAddress: options.pdfAddress ?? null,
  };
};
