import { type InvoiceRowFragment } from '../../../generated/graphql';
import { type Format } from '../../format/utils/create-format.util.ts';

export type LinkWords = { readonly text: string; readonly quiet: boolean };

/** What the list says of an invoice's payment link: `Opened 5×`, `Not opened`, `Closed`, `Expired`, `Revoked`, `No link`. */
export const describePaymentLink = (
  link: InvoiceRowFragment['paymentLink'],
  format: Format,
): LinkWords => {
  if (link === null) return { text: 'No link', quiet: true };
  if (link.state === 'CLOSED') return { text: 'Closed', quiet: true };
  if (link.state === 'EXPIRED') return { text: 'Expired', quiet: true };
  if (link.state === 'REVOKED') return { text: 'Revoked', quiet: true };

  return link.openedCount === 0
    ? { text: 'Not opened', quiet: true }
    : { text: `Opened ${format.number(link.openedCount)}×`, quiet: false };
};
