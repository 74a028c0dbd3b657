import { randomUUID } from 'node:crypto';
import type { ForeignIdCase } from './foreign-id-cases.ts';

const SEND = 'mutation ($input: SendInvoiceInput!) { sendInvoice(input: $input) { id } }';
const REMIND = 'mutation ($input: SendReminderInput!) { sendReminder(input: $input) { id } }';
const SENT = { to: ['payables@brackwater.example'], subject: 'Your invoice' };

export const MAIL_ID_CASES: Readonly<Record<string, ForeignIdCase>> = {
  'mailPreview.invoiceId': {
    kind: 'invoice',
    code: 'INVOICE_NOT_FOUND',
    call: (id) => ({
      query: 'query ($id: ID!) { mailPreview(kind: INVOICE, invoiceId: $id) { subject } }',
      variables: { id },
    }),
  },
  'setRemindersPaused.invoiceId': {
    kind: 'invoice',
    code: 'INVOICE_NOT_FOUND',
    call: (id) => ({
      query: 'mutation ($id: ID!) { setRemindersPaused(invoiceId: $id, paused: true) { id } }',
      variables: { id },
    }),
  },
  'reminderOutlook.invoiceId': {
    kind: 'invoice',
    code: 'INVOICE_NOT_FOUND',
    call: (id) => ({
      query: 'query ($id: ID!) { reminderOutlook(invoiceId: $id) { to blockedReason nextOn } }',
      variables: { id },
    }),
  },
  'sendReminder.input.invoiceId': {
    kind: 'invoice',
    code: 'INVOICE_NOT_FOUND',
    call: (invoiceId) => ({
      query: REMIND,
      variables: { input: { invoiceId, clientRequestId: randomUUID() } },
    }),
  },
  // Not an id of a record: another workspace's press must not be taken for ours.
  'sendReminder.input.clientRequestId': {
    kind: 'invoice',
    code: 'PAYMENT_LINK_MISSING',
    call: (clientRequestId, own) => ({
      query: REMIND,
      variables: { input: { invoiceId: own.issuedId, clientRequestId } },
    }),
  },
  'resendMessage.id': {
    kind: 'message',
    code: 'MESSAGE_NOT_FOUND',
    call: (id) => ({
      query: 'mutation ($id: ID!) { resendMessage(id: $id) { id } }',
      variables: { id },
    }),
  },
  'sendInvoice.input.invoiceId': {
    kind: 'invoice',
    code: 'INVOICE_NOT_FOUND',
    call: (invoiceId) => ({
      query: SEND,
      variables: { input: { ...SENT, invoiceId, clientRequestId: randomUUID() } },
    }),
  },
  // Not an id of a record: another workspace's press must not be taken for ours.
  'sendInvoice.input.clientRequestId': {
    kind: 'invoice',
    code: null,
    call: (clientRequestId, own) => ({
      query: SEND,
      variables: { input: { ...SENT, invoiceId: own.issuedId, clientRequestId } },
    }),
  },
};
