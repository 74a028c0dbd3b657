import { toStripeAmount } from '../amount.util.ts';
import { type NewStripeCommand, StripeCommandKind } from '../push/stripe-push.type.ts';
import { refundCommandOf, type RequestOfCommand } from '../refund/refund-command-params.util.ts';
import type {
  CreditNotePaidPart,
  CreditNoteReason,
  CreditNoteSplit,
} from './credit-note-wish.type.ts';

const PAID_PART_PARAMS: Readonly<Record<CreditNotePaidPart, string>> = {
  REFUND: 'refund_amount',
  CUSTOMER_CREDIT: 'credit_amount',
  OUT_OF_BAND: 'out_of_band_amount',
};

/** https://docs.stripe.com/api/credit_notes/create */
export const buildCreditNoteCommand = (
  request: RequestOfCommand,
  note: {
    stripeInvoiceId: string;
    split: CreditNoteSplit;
    reason: CreditNoteReason;
    memo: string | null;
  },
): NewStripeCommand => {
  const { prePaymentMinor, postPaymentMinor, paidPart } = note.split;
  return refundCommandOf(request, {
    kind: StripeCommandKind.CREATE_CREDIT_NOTE,
    step: 0,
    name: 'credit-note',
    params: {
      invoice: note.stripeInvoiceId,
      amount: toStripeAmount(prePaymentMinor + postPaymentMinor, request.currency),
      reason: note.reason.toLowerCase(),
      // Mails to customers come from the CRM.
      email_type: 'none',
      ...(note.memo === null ? {} : { memo: note.memo }),
      ...(paidPart === null
        ? {}
        : { [PAID_PART_PARAMS[paidPart]]: toStripeAmount(postPaymentMinor, request.currency) }),
    },
  });
};
