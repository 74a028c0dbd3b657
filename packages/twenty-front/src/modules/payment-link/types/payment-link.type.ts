import { type InvoiceDetailFragment } from '../../../generated/graphql';

export type PaymentLink = NonNullable<InvoiceDetailFragment['paymentLink']>;
