import { formatMoney } from 'twenty-shared';
import { type CreditNote, CreditNoteStatus } from '../payment/credit-note.type.ts';

/** An audit entry's machine name and its words, which read on after "Stripe". */
export const describeCreditNote = ({
  status,
  number,
  currency,
  ...amounts
}: Pick<
  CreditNote,
  'status' | 'number' | 'currency' | 'amountMinor' | 'prePaymentMinor' | 'postPaymentMinor'
>): { action: string; summary: string } => {
  const money = (amountMinor: bigint) => formatMoney(amountMinor, currency, 'en-US');
  const name = number === null ? 'a credit note' : `the credit note ${number}`;
  if (status === CreditNoteStatus.VOID) {
    return {
      action: 'credit_note.voided',
      summary: `voided ${name} over ${money(amounts.amountMinor)}.`,
    };
  }
  const parts = [
    ...(amounts.prePaymentMinor > 0n ? [`${money(amounts.prePaymentMinor)} of what was owed`] : []),
    ...(amounts.postPaymentMinor > 0n
      ? [`${money(amounts.postPaymentMinor)} of what was paid`]
      : []),
  ];
  return {
    action: 'credit_note.issued',
    summary: `issued ${name} over ${money(amounts.amountMinor)}: ${parts.join(' and ')}.`,
  };
};
