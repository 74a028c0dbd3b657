import { randomUUID } from 'node:crypto';
import { LINE } from './invoices.ts';
import { MAIL_ID_CASES } from './mail-id-cases.ts';

/** What a workspace has, by the kind of its ids. */
export type Records = {
  companyId: string;
  personId: string;
  draftId: string;
  issuedId: string;
  notificationId: string;
  findingId: string;
  /** A payment that a person recorded. */
  recordedPaymentId: string;
  connectionId: string;
  webhookEventId: string;
  messageId: string;
};

export type Kind =
  | 'company'
  | 'message'
  | 'person'
  | 'invoice'
  | 'notification'
  | 'finding'
  | 'payment'
  | 'connection'
  | 'webhookEvent';

/** A call with an id of ours in every place but one. */
export type Call = { query: string; variables: Record<string, unknown> };

export type ForeignIdCase = {
  kind: Kind;
  /** The code; null where a foreign id is not an error but finds nothing. */
  code: string | null;
  call: (id: string, own: Records) => Call;
};

const draftInput = (own: Records, ids: { companyId?: string; contactId?: string }) => ({
  companyId: own.companyId,
  currency: 'EUR',
  issueDate: '2026-11-01',
  dueDate: '2026-12-01',
  lines: [LINE],
  ...ids,
});

const byInvoiceId = (name: string, selection: string, operation = 'mutation'): ForeignIdCase => ({
  kind: 'invoice',
  code: 'INVOICE_NOT_FOUND',
  call: (id) => ({
    query: `${operation} ($id: ID!) { ${name}(id: $id) ${selection} }`,
    variables: { id },
  }),
});

const byConnectionId = (
  name: string,
  { operation = 'mutation', more = '', selection = '{ id }' } = {},
): ForeignIdCase => ({
  kind: 'connection',
  code: 'STRIPE_CONNECTION_NOT_FOUND',
  call: (id) => ({
    query: `${operation} ($id: ID!) { ${name}(connectionId: $id ${more}) ${selection} }`,
    variables: { id },
  }),
});

const byEventId = (call: string): ForeignIdCase => ({
  kind: 'webhookEvent',
  code: 'WEBHOOK_EVENT_NOT_FOUND',
  call: (id) => ({ query: call, variables: { id } }),
});

const CREATE = 'mutation ($input: InvoiceDraftInput!) { createInvoice(input: $input) { id } }';
const UPDATE = `mutation ($id: ID!, $input: InvoiceDraftInput!) {
  updateInvoice(id: $id, version: 1, input: $input) { id } }`;

const RECORD = 'mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { id } }';
const RECORDED = { amountMinor: '100', method: 'CASH', receivedOn: '2026-11-01' };
const REISSUE = `mutation ($id: ID!, $input: InvoiceDraftInput!) {
  reissueInvoice(id: $id, input: $input, reason: "Mistaken") { id } }`;
const CREDIT = 'mutation ($input: CreditNoteInput!) { createCreditNote(input: $input) { id } }';

/** An id of the client's own choosing: one that another workspace used is free here like any other. */
const clientRequestId = (
  query: string,
  code: string,
  input: (own: Records) => Record<string, unknown>,
): ForeignIdCase => ({
  kind: 'invoice',
  code,
  call: (id, own) => ({ query, variables: { input: { ...input(own), clientRequestId: id } } }),
});

/** Every place where an operation takes an id. A new one fails the test until it is here. */
export const FOREIGN_ID_CASES: Readonly<Record<string, ForeignIdCase>> = {
  'company.id': {
    kind: 'company',
    code: 'COMPANY_NOT_FOUND',
    call: (id) => ({
      query: 'query ($id: ID!) { company(id: $id) { id people { id } } }',
      variables: { id },
    }),
  },
  'people.companyId': {
    kind: 'company',
    code: 'COMPANY_NOT_FOUND',
    call: (id) => ({
      query: 'query ($id: ID!) { people(companyId: $id) { totalCount edges { node { id } } } }',
      variables: { id },
    }),
  },
  'invoice.id': byInvoiceId('invoice', '{ id }', 'query'),
  'deleteInvoice.id': byInvoiceId('deleteInvoice', ''),
  'issueInvoice.id': byInvoiceId('issueInvoice', '{ id }'),
  'createStripeInvoice.id': byInvoiceId('createStripeInvoice', '{ id }'),
  'createPaymentLink.id': byInvoiceId('createPaymentLink', '{ url }'),
  'voidInvoice.id': {
    kind: 'invoice',
    code: 'INVOICE_NOT_FOUND',
    call: (id) => ({
      query: 'mutation ($id: ID!) { voidInvoice(id: $id, reason: "Mistaken") { id } }',
      variables: { id },
    }),
  },
  'revokePaymentLink.id': byInvoiceId('revokePaymentLink', '{ id }'),
  'renewPaymentLink.id': byInvoiceId('renewPaymentLink', '{ url }'),
  'extendDueDate.id': {
    kind: 'invoice',
    code: 'INVOICE_NOT_FOUND',
    call: (id) => ({
      query: 'mutation ($id: ID!) { extendDueDate(id: $id, dueDate: "2199-12-31") { id } }',
      variables: { id },
    }),
  },
  'updatePaymentLink.input.invoiceId': {
    kind: 'invoice',
    code: 'INVOICE_NOT_FOUND',
    call: (invoiceId) => ({
      query:
        'mutation ($input: UpdatePaymentLinkInput!) { updatePaymentLink(input: $input) { id } }',
      variables: { input: { invoiceId, neverExpires: true } },
    }),
  },
  'recordPayment.input.invoiceId': {
    kind: 'invoice',
    code: 'INVOICE_NOT_FOUND',
    call: (invoiceId) => ({
      query: RECORD,
      variables: { input: { ...RECORDED, invoiceId, clientRequestId: randomUUID() } },
    }),
  },
  // Chosen by the client: somebody else's says nothing of theirs, and makes a payment of one's own.
  'recordPayment.input.clientRequestId': {
    kind: 'invoice',
    code: 'INVOICE_NOT_ISSUED',
    call: (clientRequestId, own) => ({
      query: RECORD,
      variables: { input: { ...RECORDED, invoiceId: own.draftId, clientRequestId } },
    }),
  },
  'undoRecordedPayment.paymentId': {
    kind: 'payment',
    code: 'PAYMENT_NOT_FOUND',
    call: (id) => ({
      query:
        'mutation ($id: ID!) { undoRecordedPayment(paymentId: $id, reason: "Mistaken") { id } }',
      variables: { id },
    }),
  },
  'reissueInvoice.id': {
    kind: 'invoice',
    code: 'INVOICE_NOT_FOUND',
    call: (id, own) => ({ query: REISSUE, variables: { id, input: draftInput(own, {}) } }),
  },
  'reissueInvoice.input.companyId': {
    kind: 'company',
    code: 'REISSUE_CHANGES_CUSTOMER',
    call: (companyId, own) => ({
      query: REISSUE,
      variables: { id: own.issuedId, input: draftInput(own, { companyId }) },
    }),
  },
  'reissueInvoice.input.contactId': {
    kind: 'person',
    code: 'PERSON_NOT_FOUND',
    call: (contactId, own) => ({
      query: REISSUE,
      variables: { id: own.issuedId, input: draftInput(own, { contactId }) },
    }),
  },
  'markInvoiceUncollectible.id': {
    kind: 'invoice',
    code: 'INVOICE_NOT_FOUND',
    call: (id) => ({
      query: 'mutation ($id: ID!) { markInvoiceUncollectible(id: $id, reason: "Gone") { id } }',
      variables: { id },
    }),
  },
  'refundPayment.input.paymentId': {
    kind: 'payment',
    code: 'PAYMENT_NOT_FOUND',
    call: (paymentId) => ({
      query: 'mutation ($input: RefundPaymentInput!) { refundPayment(input: $input) { id } }',
      variables: { input: { paymentId, amountMinor: '100', clientRequestId: 'mine' } },
    }),
  },
  'refundPayment.input.clientRequestId': clientRequestId(
    'mutation ($input: RefundPaymentInput!) { refundPayment(input: $input) { id } }',
    'PAYMENT_NOT_REFUNDABLE',
    (own) => ({ paymentId: own.recordedPaymentId, amountMinor: '100' }),
  ),
  'refundOverpayment.input.invoiceId': {
    kind: 'invoice',
    code: 'INVOICE_NOT_FOUND',
    call: (invoiceId) => ({
      query: `mutation ($input: RefundOverpaymentInput!) { refundOverpayment(input: $input) { id } }`,
      variables: { input: { invoiceId, clientRequestId: 'mine' } },
    }),
  },
  'refundOverpayment.input.clientRequestId': clientRequestId(
    'mutation ($input: RefundOverpaymentInput!) { refundOverpayment(input: $input) { id } }',
    'NOTHING_OVERPAID',
    (own) => ({ invoiceId: own.issuedId }),
  ),
  'createCreditNote.input.invoiceId': {
    kind: 'invoice',
    code: 'INVOICE_NOT_FOUND',
    call: (invoiceId) => ({
      query: CREDIT,
      variables: {
        input: { invoiceId, amountMinor: '100', reason: 'DUPLICATE', clientRequestId: 'mine' },
      },
    }),
  },
  'createCreditNote.input.clientRequestId': clientRequestId(CREDIT, 'INVOICE_IS_DRAFT', (own) => ({
    invoiceId: own.draftId,
    amountMinor: '100',
    reason: 'DUPLICATE',
  })),
  'updateInvoice.id': {
    kind: 'invoice',
    code: 'INVOICE_NOT_FOUND',
    call: (id, own) => ({ query: UPDATE, variables: { id, input: draftInput(own, {}) } }),
  },
  'updateInvoice.input.companyId': {
    kind: 'company',
    code: 'COMPANY_NOT_FOUND',
    call: (companyId, own) => ({
      query: UPDATE,
      variables: { id: own.draftId, input: draftInput(own, { companyId }) },
    }),
  },
  'updateInvoice.input.contactId': {
    kind: 'person',
    code: 'PERSON_NOT_FOUND',
    call: (contactId, own) => ({
      query: UPDATE,
      variables: { id: own.draftId, input: draftInput(own, { contactId }) },
    }),
  },
  'createInvoice.input.companyId': {
    kind: 'company',
    code: 'COMPANY_NOT_FOUND',
    call: (companyId, own) => ({
      query: CREATE,
      variables: { input: draftInput(own, { companyId }) },
    }),
  },
  'createInvoice.input.contactId': {
    kind: 'person',
    code: 'PERSON_NOT_FOUND',
    call: (contactId, own) => ({
      query: CREATE,
      variables: { input: draftInput(own, { contactId }) },
    }),
  },
  'recoverMissedEvents.connectionId': {
    kind: 'connection',
    code: 'STRIPE_CONNECTION_NOT_FOUND',
    call: (id) => ({
      query: 'mutation ($id: ID!) { recoverMissedEvents(connectionId: $id) { running } }',
      variables: { id },
    }),
  },
  'markNotificationsRead.ids': {
    kind: 'notification',
    code: null,
    call: (id) => ({
      query: 'mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) }',
      variables: { ids: [id] },
    }),
  },
  ...MAIL_ID_CASES,
  'checkStripeConnection.connectionId': byConnectionId('checkStripeConnection'),
  'removeStripeKey.connectionId': byConnectionId('removeStripeKey'),
  'registerWebhook.connectionId': byConnectionId('registerWebhook'),
  'rotateWebhookSecret.connectionId': byConnectionId('rotateWebhookSecret'),
  'saveWebhookSecret.connectionId': byConnectionId('saveWebhookSecret', {
    more: `secret: "wh${'sec'}_${'a'.repeat(32)}"`,
  }),
  'staleWebhookEndpoints.connectionId': byConnectionId('staleWebhookEndpoints', {
    operation: 'query',
    selection: '{ url }',
  }),
  'removeStaleWebhookEndpoints.connectionId': byConnectionId('removeStaleWebhookEndpoints', {
    more: 'stripeEndpointIds: ["we_1"]',
    selection: '',
  }),
  'webhookLog.filter.connectionId': {
    kind: 'connection',
    code: null,
    call: (connectionId) => ({
      query: `query ($filter: WebhookLogFilter) {
        webhookLog(filter: $filter) { edges { node { id } } counts { state count } } }`,
      variables: { filter: { connectionId } },
    }),
  },
  'webhookLogEntry.id': byEventId('query ($id: ID!) { webhookLogEntry(id: $id) { payload } }'),
  'replayWebhookEvent.id': byEventId('mutation ($id: ID!) { replayWebhookEvent(id: $id) { id } }'),
  'repairDrift.findingIds': {
    kind: 'finding',
    code: 'NOT_FOUND',
    call: (id) => ({
      query: 'mutation ($ids: [ID!]!) { repairDrift(findingIds: $ids) { id } }',
      variables: { ids: [id] },
    }),
  },
};
