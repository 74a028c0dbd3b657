import {
  type InvoiceDetailFragment,
  type PaymentDetailFragment,
  type PaymentRowFragment,
} from '../generated/graphql';

/** A card payment of €20,000.00 that succeeded. */
export const makePayment = (
  changed: Partial<PaymentDetailFragment> = {},
): PaymentDetailFragment => ({
  __typename: 'Payment',
  id: 'payment-1',
  kind: 'PAYMENT',
  status: 'SUCCEEDED',
  source: 'STRIPE',
  currency: 'EUR',
  amountMinor: '2000000',
  method: 'card',
  methodDisplay: 'Visa ·· 4242',
  feeMinor: '28025',
  netMinor: '1971975',
  occurredAt: '2026-11-06T14:02:00Z',
  failureMessage: null,
  livemode: true,
  movementId: 'pi_1SQy',
  stripePaymentIntentId: 'pi_1SQy',
  stripeChargeId: 'ch_1SQy',
  stripeRefundId: null,
  stripeDashboardUrl: 'https://dashboard.stripe.com/payments/pi_1SQy',
  refundableMinor: '2000000',
  refundBlockedReason: null,
  undoable: false,
  counterPaymentId: null,
  recordedByName: null,
  note: null,
  reference: null,
  disputeStatus: null,
  disputeReason: null,
  evidenceDueBy: null,
  returnedDebit: false,
  ...changed,
});

/** A bank transfer that Mara recorded. */
export const makeRecordedPayment = (
  changed: Partial<PaymentDetailFragment> = {},
): PaymentDetailFragment =>
  makePayment({
    id: 'payment-2',
    source: 'MANUAL',
    method: 'bank_transfer',
    methodDisplay: 'Bank transfer',
    feeMinor: null,
    netMinor: null,
    livemode: null,
    movementId: 'manual:2b7e',
    stripePaymentIntentId: null,
    stripeChargeId: null,
    stripeDashboardUrl: null,
    refundableMinor: '0',
    refundBlockedReason: 'Undo it instead: it was recorded by a person.',
    undoable: true,
    recordedByName: 'Mara Lindqvist',
    reference: 'SEPA 77-1',
    ...changed,
  });

/** A row of the list of payments. */
export const makePaymentRow = (changed: Partial<PaymentRowFragment> = {}): PaymentRowFragment => ({
  __typename: 'Payment',
  id: 'payment-1',
  kind: 'PAYMENT',
  status: 'SUCCEEDED',
  source: 'STRIPE',
  currency: 'EUR',
  amountMinor: '2000000',
  method: 'card',
  methodDisplay: 'Visa ·· 4242',
  feeMinor: '28025',
  netMinor: '1971975',
  occurredAt: '2026-11-06T14:02:00Z',
  failureMessage: null,
  livemode: true,
  disputeStatus: null,
  evidenceDueBy: null,
  returnedDebit: false,
  counterPaymentId: null,
  invoice: {
    __typename: 'Invoice',
    id: 'invoice-1',
    number: 'INV-2026-0418',
    company: {
      __typename: 'Company',
      id: 'company-1',
      name: 'Brackwater Marine Engineering GmbH',
    },
  },
  ...changed,
});

/** A page of the list of payments as the API answers it. */
export const makePaymentPage = (
  rows: readonly PaymentRowFragment[],
  options: { hasNextPage?: boolean; totalCount?: number } = {},
): unknown => ({
  payments: {
    __typename: 'PaymentConnection',
    edges: rows.map((node) => ({ __typename: 'PaymentEdge', cursor: node.id, node })),
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: options.hasNextPage ?? false,
      endCursor: rows.at(-1)?.id ?? null,
    },
    totalCount: options.totalCount ?? rows.length,
    sums: [
      {
        __typename: 'PaymentSum',
        currency: 'EUR',
        count: rows.length,
        inMinor: '2000000',
        outMinor: '-230000',
        feeMinor: '28025',
        netMinor: '1741975',
      },
      {
        __typename: 'PaymentSum',
        currency: 'JPY',
        count: 1,
        inMinor: '3960000',
        outMinor: '0',
        feeMinor: '142560',
        netMinor: '3817440',
      },
    ],
  },
});

type CreditNote = InvoiceDetailFragment['creditNotes'][number];

export const makeCreditNote = (changed: Partial<CreditNote> = {}): CreditNote => ({
  __typename: 'CreditNote',
  id: 'note-1',
  number: 'INV-2026-0418-CN-01',
  amountMinor: '100000',
  reason: 'ORDER_CHANGE',
  memo: null,
  createdAt: '2026-11-10T10:00:00Z',
  stripeCreditNoteId: 'cn_1SR',
  stripeDashboardUrl: null,
  prePayment: true,
  voided: false,
  ...changed,
});
