import { type CurrencyCode } from '../currency/currencies.constant.ts';
import { formatMoney } from '../money/format-money.util.ts';
import { decideInvoiceStatus } from './decide-invoice-status.util.ts';
import { type InvoiceBalance, type InvoiceFacts } from './invoice-facts.type.ts';
import { InvoiceStatusRow } from './invoice-status.constant.ts';

type Explanation = (options: {
  facts: InvoiceFacts;
  balance: InvoiceBalance;
  money: (amountMinor: bigint) => string;
}) => string;

export type InvoiceStatusExplanation = {
  readonly row: InvoiceStatusRow;
  readonly sentence: string;
};

const explainLoss: Explanation = ({ facts, balance, money }) =>
  `${money(facts.lostMinor)} of what was paid went back through the customer's bank, so ${money(balance.dueMinor)} is owed.`;

const EXPLANATION_BY_ROW: Readonly<Record<InvoiceStatusRow, Explanation>> = {
  NOT_ISSUED: () => 'The invoice has not been issued, so nothing is owed yet.',
  MONEY_ON_VOID: ({ balance, money }) =>
    `The invoice is void, but ${money(balance.keptMinor)} paid on it has not been given back.`,
  VOIDED: () => 'The invoice is void, so nothing is owed.',
  DISPUTE_OPEN: ({ balance, money }) =>
    balance.dueMinor > 0n
      ? `The customer disputes a payment with their bank, and ${money(balance.dueMinor)} is owed.`
      : 'The customer disputes a payment with their bank, which has not decided yet.',
  KEPT_EXCEEDS_OWED: ({ balance, money }) =>
    `${money(balance.keptMinor)} was kept of an invoice over ${money(balance.expectedMinor)}, which is ${money(balance.keptMinor - balance.expectedMinor)} too much.`,
  PROCESSING: ({ facts, balance, money }) =>
    `A payment of ${money(facts.processingMinor)} is on its way and counts when it arrives; ${money(balance.dueMinor)} is owed until then.`,
  CREDITED_IN_FULL: ({ facts, money }) =>
    `Credit notes took away the whole ${money(facts.totalMinor)} before anything was paid, so nothing is owed.`,
  PAID_IN_FULL: ({ balance, money }) =>
    balance.expectedMinor === 0n
      ? 'The invoice comes to zero, so there is nothing to pay.'
      : `All of the ${money(balance.expectedMinor)} has been paid.`,
  PARTIALLY_REFUNDED: ({ facts, balance, money }) =>
    `${money(facts.refundedMinor)} of the ${money(balance.netPaidMinor)} paid was refunded, and ${money(balance.keptMinor)} was kept.`,
  REFUNDED_IN_FULL: ({ facts, money }) =>
    `The invoice was paid and ${money(facts.refundedMinor)} was refunded, so nothing was kept.`,
  UNCOLLECTIBLE: ({ balance, money }) =>
    `${money(balance.dueMinor)} is still owed, but the invoice is marked as uncollectible.`,
  PAYMENT_FAILED: ({ facts, balance, money }) =>
    `The last payment ${facts.lostMinor > 0n ? 'failed or was returned' : 'failed'}, and ${money(balance.dueMinor)} is owed.`,
  PARTIALLY_PAID: ({ facts, balance, money }) =>
    facts.lostMinor > 0n
      ? explainLoss({ facts, balance, money })
      : `${money(balance.netPaidMinor)} of ${money(balance.expectedMinor)} has been paid, and ${money(balance.dueMinor)} is owed.`,
  OPEN: ({ facts, balance, money }) =>
    facts.lostMinor > 0n
      ? explainLoss({ facts, balance, money })
      : `Nothing has been paid yet and ${money(balance.dueMinor)} is owed.`,
};

/** Why an invoice has its status, in one plain sentence with the amounts that decide. */
export const explainInvoiceStatus = (options: {
  facts: InvoiceFacts;
  currency: CurrencyCode;
  locale: string;
}): InvoiceStatusExplanation => {
  const { facts, currency, locale } = options;
  const { row, balance } = decideInvoiceStatus(facts);
  const money = (amountMinor: bigint): string => formatMoney(amountMinor, currency, locale);

  return { row, sentence: EXPLANATION_BY_ROW[row]({ facts, balance, money }) };
};
