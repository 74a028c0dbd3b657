import { isEmail } from 'class-validator';
import { InvoiceStatus } from 'twenty-shared';
import { MailKind } from 'twenty-emails';
import type { Invoice } from '../../../invoice/invoice.type.ts';
import { openPaymentLinkOf } from '../../../invoice/payment-link-end.util.ts';
import { MessageState, type OutgoingMessage } from '../outgoing-message.type.ts';

/** Why a person may not remind the customer now; each is an error code. */
export type ReminderRefusal =
  | 'MAIL_NOT_CONFIGURED'
  | 'INVOICE_NOT_ISSUED'
  | 'INVOICE_IS_VOID'
  | 'REMINDER_WHILE_DISPUTED'
  | 'REMINDER_WHILE_PROCESSING'
  | 'REMINDER_WHILE_UNCOLLECTIBLE'
  | 'INVOICE_ALREADY_PAID'
  | 'PAYMENT_LINK_MISSING'
  | 'INVOICE_NOT_SENT'
  | 'REMINDER_WITHOUT_ADDRESS'
  | 'REMINDER_ALREADY_TODAY';

type Mail = Pick<OutgoingMessage, 'kind' | 'state' | 'createdAt'>;

const REFUSED_STATUSES: Partial<Record<InvoiceStatus, ReminderRefusal>> = {
  [InvoiceStatus.DRAFT]: 'INVOICE_NOT_ISSUED',
  [InvoiceStatus.VOID]: 'INVOICE_IS_VOID',
  [InvoiceStatus.DISPUTED]: 'REMINDER_WHILE_DISPUTED',
  [InvoiceStatus.PROCESSING]: 'REMINDER_WHILE_PROCESSING',
  [InvoiceStatus.UNCOLLECTIBLE]: 'REMINDER_WHILE_UNCOLLECTIBLE',
};

const ASKED_BEFORE: ReadonlySet<string> = new Set([MailKind.INVOICE, MailKind.REMINDER]);

/** It is out, or may be. */
const mayHaveArrived = ({ state }: Mail): boolean =>
  state === MessageState.SENT || state === MessageState.UNCERTAIN;

/** It is out, may be, or will be. */
const isOrWillBeOut = ({ state }: Mail): boolean =>
  state !== MessageState.FAILED && state !== MessageState.DROPPED;

/**
 * Null: the customer may be reminded. The rules of the reminders that go by themselves, and two more: the customer has
 * had the invoice by mail, and gets at most one reminder a day, whoever sends it.
 */
export const decideReminderRefusal = (facts: {
  invoice: Pick<
    Invoice,
    'status' | 'owedMinor' | 'stripePaymentLink' | 'stripePaymentLinkExpiresAt'
  >;
  mails: readonly Mail[];
  billingEmail: string | null;
  canMail: boolean;
  now: Date;
  isToday: (instant: Date) => boolean;
}): ReminderRefusal | null => {
  const { invoice, mails, billingEmail, canMail, now, isToday } = facts;
  if (!canMail) return 'MAIL_NOT_CONFIGURED';
  const byStatus = REFUSED_STATUSES[invoice.status];
  if (byStatus !== undefined) return byStatus;
  if (invoice.owedMinor === 0n) return 'INVOICE_ALREADY_PAID';
  if (openPaymentLinkOf(invoice, now) === null) return 'PAYMENT_LINK_MISSING';
  if (!mails.some((mail) => ASKED_BEFORE.has(mail.kind) && mayHaveArrived(mail))) {
    return 'INVOICE_NOT_SENT';
  }
  if (billingEmail === null || !isEmail(billingEmail)) return 'REMINDER_WITHOUT_ADDRESS';
  const remindedToday = mails.some(
    (mail) => mail.kind === MailKind.REMINDER && isOrWillBeOut(mail) && isToday(mail.createdAt),
  );
  return remindedToday ? 'REMINDER_ALREADY_TODAY' : null;
};
