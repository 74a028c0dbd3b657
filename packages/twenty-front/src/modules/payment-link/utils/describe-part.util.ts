import { type Format } from '../../format/utils/create-format.util.ts';
import { type PaymentLink } from '../types/payment-link.type.ts';

/** What may be paid at once; null where it is all or nothing. */
export const describePart = (
  { allowPartPayment, minimumPartMinor }: PaymentLink,
  currency: string,
  format: Format,
): string | null => {
  if (!allowPartPayment) return null;
  return minimumPartMinor === null
    ? 'A part may be paid'
    : `A part may be paid, ${format.money(minimumPartMinor, currency)} or more`;
};
