import type { Invoice } from '../../invoice/invoice.type.ts';
import type {
  StripeInvoiceState,
  StripeTransferSnapshot,
} from '../snapshot/stripe-snapshot.type.ts';

/** Why a transfer is left for people to decide on, or that there is nothing to decide. */
export const CashLeft = {
  NOTHING_WAITS: 'NOTHING_WAITS',
  NOT_PAYABLE: 'NOT_PAYABLE',
  NO_TRANSFER_FITS: 'NO_TRANSFER_FITS',
  SEVERAL_INVOICES_FIT: 'SEVERAL_INVOICES_FIT',
  ANOTHER_INVOICE_IS_NAMED: 'ANOTHER_INVOICE_IS_NAMED',
} as const;
export type CashLeft = (typeof CashLeft)[keyof typeof CashLeft];

type OpenInvoice = Pick<Invoice, 'owedMinor' | 'number'>;

/**
 * Whether one of the bank transfers that wait at Stripe is this invoice's beyond doubt: it is over exactly what the
 * invoice asks for, here and there; no other open invoice of the customer asks for the same; and its reference names no
 * other. `others` are the customer's other open invoices in the same currency. Answers the transfer, or why none.
 */
export const decideWaitingCash = ({
  invoice,
  state,
  others,
}: {
  readonly invoice: OpenInvoice;
  readonly state: Pick<StripeInvoiceState, 'invoice' | 'payments' | 'transfers'>;
  readonly others: readonly OpenInvoice[];
}): StripeTransferSnapshot | CashLeft => {
  const { transfers, payments } = state;
  const { status, amountRemainingMinor, cashAvailableMinor } = state.invoice;
  if (transfers.length === 0) {
    return CashLeft.NOTHING_WAITS;
  }
  const isBeingPaid = payments.some(
    ({ intent }) => intent.status === 'processing' || intent.receivedInPartMinor > 0n,
  );
  const isAskedFor = invoice.owedMinor > 0n && amountRemainingMinor === invoice.owedMinor;
  if (status !== 'open' || isBeingPaid || !isAskedFor) {
    return CashLeft.NOT_PAYABLE;
  }
  const fitting = transfers.filter(({ amountMinor }) => amountMinor === invoice.owedMinor);
  if (fitting.length === 0 || cashAvailableMinor < invoice.owedMinor) {
    return CashLeft.NO_TRANSFER_FITS;
  }
  if (others.some(({ owedMinor }) => owedMinor === invoice.owedMinor)) {
    return CashLeft.SEVERAL_INVOICES_FIT;
  }
  return (
    fitting.find(
      ({ reference }) =>
        names(reference, invoice.number) || !others.some(({ number }) => names(reference, number)),
    ) ?? CashLeft.ANOTHER_INVOICE_IS_NAMED
  );
};

/** INV-2026-1 is not named by INV-2026-12; customers write numbers in any case, and with blanks. */
const names = (reference: string | null, number: string | null): boolean => {
  const signs = [...(number ?? '').replaceAll(/\s/g, '')].map((sign) =>
    sign.replace(/[^A-Za-z0-9]/, String.raw`\$&`),
  );
  return (
    reference !== null &&
    signs.length > 0 &&
    new RegExp(String.raw`(?<!\d)${signs.join(String.raw`\s*`)}(?!\d)`, 'i').test(reference)
  );
};
