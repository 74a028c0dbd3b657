import { type ErrorDefinition } from './error-definition.type.ts';
import { type GiveBackErrorCode } from './give-back-error-code.constant.ts';

/**
 * What happened, whether money moved, and what to do next, for refunds, over-payments, credit notes and debts given up.
 * Placeholders: {left}, {paid} and {step} are amounts, {reason} is a sentence or two.
 */
export const GIVE_BACK_ERRORS: Readonly<Record<GiveBackErrorCode, ErrorDefinition>> = {
  AMOUNT_NOT_POSSIBLE: {
    status: 400,
    message:
      'The amount must be above zero and a multiple of {step}. Nothing was done and no money moved. Correct the amount.',
  },
  PAYMENT_NOT_REFUNDABLE: {
    status: 409,
    message: 'This payment cannot be refunded: {reason} No refund was made and no money moved.',
  },
  REFUND_WHILE_DISPUTED: {
    status: 409,
    message:
      'The customer disputes this payment, so the bank has the money and decides about it. No refund was made and no money moved. Answer the dispute in Stripe; a refund is possible again when it is won.',
  },
  REFUND_TOO_LARGE: {
    status: 422,
    message:
      'No more than {left} of this payment can still be given back. No refund was made and no money moved. Lower the amount.',
  },
  REFUND_OVERPAYMENT_FIRST: {
    status: 409,
    message:
      'Stripe keeps the surplus on this invoice as credit of the customer, who would have it twice after a refund. No refund was made and no money moved. Refund the over-payment instead: it takes that credit back first.',
  },
  NOTHING_OVERPAID: {
    status: 409,
    message:
      'Nothing was paid too much on this invoice. No refund was made and no money moved. Reload the invoice.',
  },
  OVERPAYMENT_NOT_REFUNDABLE: {
    status: 409,
    message:
      'The over-payment cannot be refunded from here: {reason} No refund was made and no money moved.',
  },
  OVERPAYMENT_CREDIT_USED: {
    status: 409,
    message:
      'The surplus was credited to the customer, and that credit has paid for something else since. No refund was made and no money moved. Look at the balance of the customer in the Stripe Dashboard.',
  },
  CREDIT_NOTE_TOO_LARGE: {
    status: 422,
    message:
      'No more than {left} of this invoice can still be credited. No credit note was made and no money moved. Lower the amount.',
  },
  CREDIT_NOTE_PAID_PART_MISSING: {
    status: 422,
    message:
      '{paid} of this credit note was paid already. No credit note was made and no money moved. Say what becomes of that part: a refund, credit for the next invoice, or given back outside Stripe.',
  },
  CREDIT_NOTE_PAID_PART_IMPOSSIBLE: {
    status: 409,
    message:
      'The paid part cannot be given back this way: {reason} No credit note was made and no money moved.',
  },
  CREDIT_NOTE_NOT_POSSIBLE: {
    status: 409,
    message: 'No credit note can be made now: {reason} Nothing was changed and no money moved.',
  },
  CREDIT_NOTE_OVERTAKEN: {
    status: 409,
    message:
      'The customer paid while the credit note was made. Their money arrived and no credit note was made. Look at the invoice and decide anew.',
  },
  INVOICE_HAS_CREDIT_NOTE: {
    status: 409,
    message:
      'This invoice has a credit note that Stripe does not know, so Stripe would ask for too much. Nothing was sent and no money moved. Void the invoice and make a new one over what is left.',
  },
  UNCOLLECTIBLE_REASON_MISSING: {
    status: 400,
    message:
      'Giving up a debt needs a reason, which stays in the timeline. Nothing was changed and no money moved. Write one sentence.',
  },
};
