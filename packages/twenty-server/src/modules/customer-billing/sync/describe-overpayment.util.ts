import { formatMoney, InvoiceStatus } from 'twenty-shared';
import type { Invoice } from '../invoice/invoice.type.ts';
import { NotificationKind } from '../message/notification.type.ts';
import type { Notice } from './notice.type.ts';

type OverpaidInvoice = Pick<
  Invoice,
  'id' | 'status' | 'currency' | 'voidedAt' | 'totalMinor' | 'prePaymentCreditMinor' | 'keptMinor'
>;

/** More is kept than was asked for: null while it is not. A notice of its own for every surplus. */
export const describeOverpayment = (invoice: OverpaidInvoice): Notice | null => {
  if (invoice.status !== InvoiceStatus.OVERPAID) {
    return null;
  }
  const isVoid = invoice.voidedAt !== null;
  const expectedMinor = isVoid ? 0n : invoice.totalMinor - invoice.prePaymentCreditMinor;
  const surplusMinor = invoice.keptMinor - expectedMinor;
  const surplus = formatMoney(surplusMinor, invoice.currency, 'en-US');
  return {
    kind: NotificationKind.OVERPAID,
    effectKey: `overpaid:${invoice.id}:${surplusMinor}`,
    title: isVoid ? `Payment of ${surplus}` : `${surplus} too much`,
    body: isVoid
      ? `The invoice is void and ${surplus} was paid on it. Refund the money, or settle with the customer.`
      : `The customer paid ${surplus} more than was asked for. Refund it, or keep it as credit for the next invoice.`,
    timeline: null,
  };
};
