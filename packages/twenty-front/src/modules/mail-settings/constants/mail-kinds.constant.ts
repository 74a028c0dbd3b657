import { type MailKind } from '../../../generated/graphql';

export const MAIL_KINDS: readonly { readonly view: MailKind; readonly label: string }[] = [
  { view: 'INVOICE', label: 'Invoice' },
  { view: 'REMINDER', label: 'Reminder' },
  { view: 'RECEIPT', label: 'Receipt' },
  { view: 'PAYMENT_FAILED', label: 'Payment failed' },
  { view: 'REFUND', label: 'Refund' },
  { view: 'NOTIFICATION', label: 'Notice to staff' },
];
