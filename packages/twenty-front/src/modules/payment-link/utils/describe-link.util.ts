import { type InvoiceDetailFragment, type PaymentLinkState } from '../../../generated/graphql';
import { type Format } from '../../format/utils/create-format.util.ts';
import { type TagColor } from '../../ui/components/tag.tsx';

export type PaymentLink = NonNullable<InvoiceDetailFragment['paymentLink']>;

export const LINK_STATE_LOOK: Readonly<
  Record<PaymentLinkState, { readonly label: string; readonly color: TagColor }>
> = {
  OPEN: { label: 'Open', color: 'green' },
  CLOSED: { label: 'Closed', color: 'gray' },
  EXPIRED: { label: 'Expired', color: 'yellow' },
  REVOKED: { label: 'Revoked', color: 'gray' },
};

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
