import { MailKind } from 'twenty-emails';
import type { Invoice } from '../../invoice/invoice.type.ts';
import { openPaymentLinkOf } from '../../invoice/payment-link-end.util.ts';
import { MessageState, type OutgoingMessage } from './outgoing-message.type.ts';

/** Why a mail is not sent once more; each is an error code. */
export type ResendRefusal =
  'MESSAGE_ON_ITS_WAY' | 'MAIL_NOT_CONFIGURED' | 'INVOICE_ALREADY_PAID' | 'PAYMENT_LINK_MISSING';

const ASKS_FOR_MONEY: ReadonlySet<string> = new Set([
  MailKind.INVOICE,
  MailKind.REMINDER,
  MailKind.PAYMENT_FAILED,
]);

/** Null: it can go out again. What asks for money does so only while some is owed and its link leads there. */
export const decideResend = (facts: {
  message: Pick<OutgoingMessage, 'kind' | 'state'>;
  invoice: Pick<Invoice, 'owedMinor' | 'stripePaymentLink' | 'stripePaymentLinkExpiresAt'>;
  canMail: boolean;
  now: Date;
}): ResendRefusal | null => {
  const { message, invoice, canMail, now } = facts;
  if (message.state === MessageState.QUEUED || message.state === MessageState.SENDING) {
    return 'MESSAGE_ON_ITS_WAY';
  }
  if (!canMail) return 'MAIL_NOT_CONFIGURED';
  if (!ASKS_FOR_MONEY.has(message.kind)) return null;
  if (invoice.owedMinor === 0n) return 'INVOICE_ALREADY_PAID';
  return openPaymentLinkOf(invoice, now) === null ? 'PAYMENT_LINK_MISSING' : null;
};
