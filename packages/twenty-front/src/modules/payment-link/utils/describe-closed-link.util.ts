import { type Format } from '../../format/utils/create-format.util.ts';
import { type PaymentLink } from '../types/payment-link.type.ts';

/** What a link that is not open says to whoever opens it, and what to do about it. */
export const describeClosedLink = (
  { state, expiresAt, revokedAt }: PaymentLink,
  format: Format,
): string => {
  if (state === 'REVOKED' && revokedAt !== null) {
    return `It was revoked on ${format.dateTime(revokedAt)} and leads nowhere. Create a new one to be paid.`;
  }
  return state === 'EXPIRED' && expiresAt !== null
    ? `It ended on ${format.dateTime(expiresAt)} and takes no money. Extend the due date to open it again.`
    : 'It asks for nothing any more and says so to whoever opens it.';
};
