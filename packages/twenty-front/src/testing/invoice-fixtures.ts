import {
  type InvoiceActionName,
  type InvoiceDetailFragment,
  type InvoiceRowFragment,
} from '../generated/graphql';

const EMPTY_FLAGS = {
  __typename: 'InvoiceFlags',
  overdue: false,
  processing: false,
  partPaid: false,
  refunded: false,
  disputed: false,
  inquiry: false,
  creditApplied: false,
  test: false,
} as const;

export const makeRow = (changed: Partial<InvoiceRowFragment> = {}): InvoiceRowFragment => ({
  __typename: 'Invoice',
  id: 'invoice-1',
  number: 'INV-2026-0418',
  status: 'OPEN',
  currency: 'EUR',
  issueDate: '2026-11-02',
  dueDate: '2026-12-02',
  version: 1,
  totalMinor: '6458538',
  owedMinor: '6458538',
  livemode: false,
  company: { __typename: 'Company', id: 'company-1', name: 'Brackwater Marine Engineering GmbH' },
  flags: EMPTY_FLAGS,
  paymentLink: null,
  ...changed,
});

const ACTION_NAMES: readonly InvoiceActionName[] = [
  'EDIT',
  'DELETE',
  'ISSUE',
  'CREATE_STRIPE_INVOICE',
  'CREATE_PAYMENT_LINK',
  'VOID',
  'RECORD_PAYMENT',
  'MARK_UNCOLLECTIBLE',
  'CREDIT_NOTE',
  'REISSUE',
  'REFUND_OVERPAYMENT',
  'REVOKE_LINK',
  'RENEW_LINK',
  'EXTEND_DUE_DATE',
  'CHANGE_LINK_TERMS',
  'SEND_INVOICE',
  'SEND_REMINDER',
];

/** Every action of the API: allowed where named, else refused with these words. */
export const makeActions = (
  allowed: readonly InvoiceActionName[],
  reason: string | null = 'Not now.',
): InvoiceDetailFragment['actions'] =>
  ACTION_NAMES.map((action) => ({
    __typename: 'InvoiceAction',
    action,
    allowed: allowed.includes(action),
    reason: allowed.includes(action) ? null : reason,
  }));

export const makeInvoice = (
  changed: Partial<InvoiceDetailFragment> = {},
): InvoiceDetailFragment => ({
  ...makeRow(),
  billingEmail: 'payables@brackwater.example',
  note: null,
  discountType: null,
  discountPercent: null,
  discountAmountMinor: null,
  lineCount: 1,
  paidMinor: '0',
  refundedMinor: '0',
  disputedMinor: '0',
  keptMinor: '0',
  contact: null,
  lines: [
    {
      __typename: 'InvoiceLineItem',
      id: 'line-1',
      position: 0,
      description: 'Hull monitoring platform',
      details: '24 vessels',
      quantity: '24',
      unitPriceMinor: '115000',
      discountType: 'PERCENT',
      discountPercent: '10',
      discountAmountMinor: null,
      taxRatePercent: '19',
      grossMinor: '2760000',
      discountMinor: '276000',
      netMinor: '2484000',
    },
  ],
  totals: {
    __typename: 'InvoiceTotals',
    subtotalMinor: '2484000',
    invoiceDiscountMinor: '0',
    netMinor: '2484000',
    taxMinor: '471960',
    totalMinor: '2955960',
    lineNetMinor: ['2484000'],
    taxes: [
      {
        __typename: 'InvoiceTax',
        ratePercent: '19',
        taxableMinor: '2484000',
        taxMinor: '471960',
      },
    ],
  },
  explanation: {
    __typename: 'StatusExplanation',
    row: 'OPEN',
    sentence: 'Nothing has been paid yet and €64,585.38 is owed.',
  },
  stripeInvoiceId: null,
  stripeDashboardUrl: null,
  stripeVersion: null,
  pdfUrl: '/api/invoices/invoice-1/pdf',
  overpaidMinor: '0',
  overpayment: null,
  creditNotes: [],
  paymentLink: null,
  messages: [],
  remindersPaused: false,
  payments: [],
  attempts: [],
  actions: makeActions([]),
  work: null,
  createdAt: '2026-11-02T09:00:00Z',
  updatedAt: '2026-11-02T09:00:00Z',
  ...changed,
});

type PaymentLink = NonNullable<InvoiceDetailFragment['paymentLink']>;

/** Open until the end of 31 January 2027 in Berlin; nobody has opened it. */
export const makeLink = (changed: Partial<PaymentLink> = {}): PaymentLink => ({
  __typename: 'InvoicePaymentLink',
  url: 'http://localhost/pay/abcdefghijklmnopqrstuv',
  expiresAt: '2027-01-31T22:59:59.999Z',
  openedCount: 0,
  lastOpenedAt: null,
  revokedAt: null,
  state: 'OPEN',
  graceDays: 60,
  neverExpires: false,
  allowPartPayment: false,
  minimumPartMinor: null,
  ...changed,
});

type Message = InvoiceDetailFragment['messages'][number];

/** The invoice's mail, sent on 20 November at 10:00 in Berlin. */
export const makeMessage = (changed: Partial<Message> = {}): Message => ({
  __typename: 'OutgoingMessage',
  id: 'message-1',
  kind: 'INVOICE',
  to: ['payables@brackwater.example'],
  cc: [],
  subject: 'Invoice INV-2026-0418: €64,585.38, due 2 December 2026',
  state: 'SENT',
  error: null,
  queuedAt: '2026-11-20T08:59:58Z',
  sentAt: '2026-11-20T09:00:00Z',
  queuedByName: null,
  resendBlockedReason: null,
  ...changed,
});

/** A page of the invoice list as the API answers it. */
export const makeInvoicePage = (
  rows: readonly InvoiceRowFragment[],
  options: { hasNextPage?: boolean; totalCount?: number } = {},
): unknown => ({
  invoices: {
    __typename: 'InvoiceConnection',
    edges: rows.map((node) => ({ __typename: 'InvoiceEdge', cursor: node.id, node })),
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: options.hasNextPage ?? false,
      endCursor: rows.at(-1)?.id ?? null,
    },
    totalCount: options.totalCount ?? rows.length,
    sums: [
      {
        __typename: 'CurrencySum',
        currency: 'EUR',
        totalMinor: '6458538',
        owedMinor: '4458538',
        count: rows.length,
      },
    ],
  },
});
