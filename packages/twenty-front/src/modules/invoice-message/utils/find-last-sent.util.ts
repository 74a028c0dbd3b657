import { type InvoiceDetailFragment } from '../../../generated/graphql';

export type InvoiceMessage = InvoiceDetailFragment['messages'][number];

/** The newest mail with the invoice that is out, on its way, or perhaps out; null: the customer has none. */
export const findLastSent = (messages: readonly InvoiceMessage[]): InvoiceMessage | null =>
  messages.find(
    ({ kind, state }) => kind === 'INVOICE' && state !== 'FAILED' && state !== 'DROPPED',
  ) ?? null;
