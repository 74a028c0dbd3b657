import type { Context } from '../core/context.ts';
import type { Decline } from '../core/payment-means.ts';

/** Stands for "whichever payment is tried next". */
export const ANY_PAYMENT = '*';

/** Takes the decline that was planned for the invoice of an intent, or for any payment. */
export function plannedDeclineOf(context: Context, intentId: string): Decline | undefined {
  const { plannedDeclines, invoicePayments } = context.realm;
  if (plannedDeclines.size === 0) return undefined;
  const invoices = [...invoicePayments.values()]
    .filter(({ payment }) => payment.payment_intent === intentId)
    .map(({ invoice }) => String(invoice));
  const key = [...invoices, ANY_PAYMENT].find((candidate) => plannedDeclines.has(candidate));
  if (key === undefined) return undefined;
  const decline = plannedDeclines.get(key);
  plannedDeclines.delete(key);
  return decline;
}
