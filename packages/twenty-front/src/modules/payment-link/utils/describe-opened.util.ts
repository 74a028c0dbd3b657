import { type Format } from '../../format/utils/create-format.util.ts';
import { type PaymentLink } from '../types/payment-link.type.ts';

/** How often somebody went on from it, and when last. */
export const describeOpened = (
  { openedCount, lastOpenedAt }: PaymentLink,
  format: Format,
): string => {
  if (openedCount === 0) return 'Not opened yet';
  const times = openedCount === 1 ? 'once' : `${format.number(openedCount)} times`;
  return lastOpenedAt === null
    ? `Opened ${times}`
    : `Opened ${times}, last ${format.shortDateTime(lastOpenedAt)}`;
};
