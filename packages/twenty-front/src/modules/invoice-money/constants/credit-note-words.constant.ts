import { type CreditNotePaidPart, type CreditNoteReason } from '../../../generated/graphql';
import { type Choice } from '../../ui/components/choice-field.tsx';

export const CREDIT_NOTE_REASON_LABEL: Readonly<Record<CreditNoteReason, string>> = {
  ORDER_CHANGE: 'The order changed',
  PRODUCT_UNSATISFACTORY: 'The customer was not satisfied',
  DUPLICATE: 'Billed twice',
  FRAUDULENT: 'Fraud',
};

export const PAID_PART_CHOICES: readonly Choice<CreditNotePaidPart>[] = [
  { value: 'REFUND', label: 'Refund it', text: 'Money moves: it goes back the way it came.' },
  {
    value: 'CUSTOMER_CREDIT',
    label: 'Keep it as credit',
    text: 'No money moves: it lowers the customer’s next invoice.',
  },
  {
    value: 'OUT_OF_BAND',
    label: 'Given back outside Stripe',
    text: 'No money moves here: you give it back yourself, or did so already.',
  },
];

export const PAID_PART_DONE: Readonly<Record<CreditNotePaidPart, string>> = {
  REFUND: 'goes back to the customer',
  CUSTOMER_CREDIT: 'lowers the next invoice',
  OUT_OF_BAND: 'is given back outside Stripe',
};
