import { InvoiceStatus } from 'twenty-shared';
import { MailKind } from 'twenty-emails';
import type { Invoice } from '../../../invoice/invoice.type.ts';

/** Statuses in which asking for money is wrong whatever is owed. */
const QUIET_STATUSES: readonly InvoiceStatus[] = [
  InvoiceStatus.DRAFT,
  InvoiceStatus.VOID,
  InvoiceStatus.DISPUTED,
  InvoiceStatus.PROCESSING,
  InvoiceStatus.UNCOLLECTIBLE,
];

/** Whether a customer may be asked to pay this invoice now. */
export const mayAskToPay = (
  invoice: Pick<
    Invoice,
    'status' | 'owedMinor' | 'stripePaymentLink' | 'stripePaymentLinkExpiresAt'
  >,
  now: Date,
): boolean =>
  invoice.owedMinor > 0n &&
  !QUIET_STATUSES.includes(invoice.status) &&
  invoice.stripePaymentLink !== null &&
  (invoice.stripePaymentLinkExpiresAt === null || invoice.stripePaymentLinkExpiresAt > now);

/** Why a mail that waited should not be sent any more, in words; null: it should. What a person sent is always sent. */
export const decideStaleness = (kind: string, invoice: Invoice | null, now: Date): string | null =>
  (kind === MailKind.REMINDER || kind === MailKind.PAYMENT_FAILED) &&
  invoice !== null &&
  !mayAskToPay(invoice, now)
    ? 'Not sent: nothing was to be paid on this invoice any more, or its link had expired.'
    : null;
