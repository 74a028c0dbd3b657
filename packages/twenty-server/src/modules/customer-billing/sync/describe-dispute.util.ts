import { formatMoney } from 'twenty-shared';
import type { Payment } from '../payment/payment.type.ts';
import { asSentence } from '../stripe/as-sentence.util.ts';

/** Where a dispute stands now: an audit entry's machine name and its words, which read on after "Stripe". */
export const describeDispute = (dispute: Payment): { action: string; summary: string } => {
  const status = dispute.disputeStatus ?? 'unknown';
  return { action: `dispute.${status}`, summary: summaryOf(dispute, status) };
};

const summaryOf = (dispute: Payment, status: string): string => {
  const { amountMinor, currency, returnedDebit } = dispute;
  const amount = formatMoney(amountMinor < 0n ? -amountMinor : amountMinor, currency, 'en-US');
  const reason = reasonOf(dispute);
  switch (status) {
    case 'needs_response':
      return `reports a dispute over ${amount}${reason}${deadlineOf(dispute)}`;
    case 'warning_needs_response':
      return `reports an inquiry about ${amount}${reason}${deadlineOf(dispute)}`;
    case 'appeal_needs_response':
      return `reports that the dispute over ${amount} was opened again${reason}${deadlineOf(dispute)}`;
    case 'under_review':
    case 'appeal_under_review':
      return `says that the bank looks at the evidence on the dispute over ${amount}.`;
    case 'warning_under_review':
      return `says that the bank looks at the answer to the inquiry about ${amount}.`;
    case 'won':
      return `says that the dispute over ${amount} was won. The money is yours again.`;
    case 'lost':
      return returnedDebit
        ? `reports that the bank took back ${amount}${reason} The amount is owed again.`
        : `says that the dispute over ${amount} was lost. The amount is owed again.`;
    case 'warning_closed':
      return `says that the inquiry about ${amount} was closed. No money moved.`;
    case 'prevented':
      return `says that a dispute over ${amount} was prevented.`;
    default:
      return `says that the dispute over ${amount} is “${status.replaceAll('_', ' ')}” now.`;
  }
};

const reasonOf = ({ disputeReason }: Payment): string =>
  disputeReason === null ? '.' : `: ${asSentence(disputeReason)}`;

const deadlineOf = ({ evidenceDueBy }: Payment): string =>
  evidenceDueBy === null
    ? ''
    : ` Evidence is due by ${evidenceDueBy.toLocaleDateString('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}.`;
