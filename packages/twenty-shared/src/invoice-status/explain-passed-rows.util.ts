import { type CurrencyCode } from '../currency/currencies.constant.ts';
import { formatMoney } from '../money/format-money.util.ts';
import { decideInvoiceStatus } from './decide-invoice-status.util.ts';
import { type InvoiceBalance, type InvoiceFacts } from './invoice-facts.type.ts';
import { type InvoiceStatusRow } from './invoice-status.constant.ts';
import { INVOICE_STATUS_TABLE } from './invoice-status-table.constant.ts';

/** A row of the status table that was asked, and the answer in words. */
export type StatusRuleCheck = {
  readonly row: InvoiceStatusRow;
  readonly fits: boolean;
  readonly sentence: string;
};

type Known = InvoiceFacts & InvoiceBalance & { readonly money: (amountMinor: bigint) => string };

const stillOwed = ({ dueMinor, money }: Known): string => `${money(dueMinor)} is still owed.`;
const kept = ({ keptMinor, money }: Known): string => `${money(keptMinor)} was kept.`;
const NOTHING_OWED = 'Nothing is owed.';

/** Why a row does not fit: the first of its conditions that is not met. */
const REASON_BY_ROW: Readonly<Record<InvoiceStatusRow, (known: Known) => string>> = {
  NOT_ISSUED: () => 'It has been issued.',
  MONEY_ON_VOID: ({ voided }) =>
    voided ? 'It is void, and nothing paid on it was kept.' : 'It is not void.',
  VOIDED: () => 'It is not void.',
  DISPUTE_OPEN: ({ inquiryOpen }) =>
    inquiryOpen
      ? 'No dispute is open: the bank inquires, and no money was taken back.'
      : 'No dispute is open.',
  KEPT_EXCEEDS_OWED: ({ keptMinor, expectedMinor, money }) =>
    `${money(keptMinor)} was kept, which is not more than the ${money(expectedMinor)} expected.`,
  PROCESSING: ({ dueMinor }) => (dueMinor > 0n ? 'No payment is on its way.' : NOTHING_OWED),
  CREDITED_IN_FULL: (known) => {
    if (known.dueMinor > 0n) return stillOwed(known);
    if (known.totalMinor === 0n) return 'It comes to zero without any credit note.';
    return known.expectedMinor === 0n
      ? kept(known)
      : `${known.money(known.expectedMinor)} is expected after credit notes.`;
  },
  PAID_IN_FULL: (known) =>
    known.dueMinor > 0n
      ? stillOwed(known)
      : `${known.money(known.keptMinor)} was kept of the ${known.money(known.expectedMinor)} expected.`,
  PARTIALLY_REFUNDED: (known) => {
    if (known.dueMinor > 0n) return stillOwed(known);
    return known.keptMinor > 0n ? kept(known) : 'Nothing was kept.';
  },
  REFUNDED_IN_FULL: (known) => (known.dueMinor > 0n ? stillOwed(known) : kept(known)),
  UNCOLLECTIBLE: ({ dueMinor }) =>
    dueMinor > 0n ? 'It is not marked as uncollectible.' : NOTHING_OWED,
  PAYMENT_FAILED: ({ dueMinor }) =>
    dueMinor > 0n ? 'The last payment did not fail.' : NOTHING_OWED,
  PARTIALLY_PAID: ({ dueMinor, lostMinor }) => {
    if (dueMinor === 0n) return NOTHING_OWED;
    return lostMinor > 0n ? 'All that was paid went back.' : 'Nothing has been paid.';
  },
  OPEN: () => NOTHING_OWED,
};

/** Every row of the status table above the one that decides, and why it does not fit. */
export const explainPassedRows = (options: {
  facts: InvoiceFacts;
  currency: CurrencyCode;
  locale: string;
}): StatusRuleCheck[] => {
  const { facts, currency, locale } = options;
  const { row: deciding, balance } = decideInvoiceStatus(facts);
  const known: Known = {
    ...facts,
    ...balance,
    money: (amountMinor) => formatMoney(amountMinor, currency, locale),
  };
  const end = INVOICE_STATUS_TABLE.findIndex(({ row }) => row === deciding);
  return INVOICE_STATUS_TABLE.slice(0, end).map(({ row, fits }) => ({
    row,
    fits: fits(facts, balance),
    sentence: REASON_BY_ROW[row](known),
  }));
};
