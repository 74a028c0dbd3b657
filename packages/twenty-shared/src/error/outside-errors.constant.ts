import { type ErrorDefinition } from './error-definition.type.ts';
import { type OutsideErrorCode } from './outside-error-code.constant.ts';

/** Placeholders: {total} and {limit} are amounts. */
export const OUTSIDE_ERRORS: Readonly<Record<OutsideErrorCode, ErrorDefinition>> = {
  INVOICE_REST_BELOW_MINIMUM: {
    status: 422,
    message:
      'Recorded payments leave {total} of this invoice, which is under the least that Stripe can collect, {limit}. Nothing was sent and no money moved. Collect the rest outside Stripe.',
  },
  INVOICE_HAS_STRIPE_PAYMENTS: {
    status: 409,
    message:
      'A payment came through an earlier Stripe invoice of this one, and a new one over the whole would ask for it again. Nothing was sent and no more money moved. Collect the rest outside Stripe, or make a new invoice for it.',
  },
  INVOICE_NOT_ISSUED: {
    status: 409,
    message:
      'This invoice is a draft, which nobody was asked to pay. Nothing was changed and no money moved. Issue it first.',
  },
  REASON_MISSING: {
    status: 400,
    message:
      'This needs a reason, which stays in the timeline. Nothing was changed and no money moved. Write one sentence.',
  },
  PAYMENT_NOT_FOUND: {
    status: 404,
    message:
      'This payment does not exist in your workspace. Nothing was changed and no money moved. Reload the invoice.',
  },
  PAYMENT_NOT_RECORDED: {
    status: 409,
    message:
      'This payment was not recorded by a person, so it cannot be undone. Nothing was changed and no money moved. Refund it instead.',
  },
  PAYMENT_ALREADY_UNDONE: {
    status: 409,
    message:
      'This recorded payment was undone already. Nothing was changed and no money moved. See the counter-row on the invoice.',
  },
  RECORDED_AMOUNT_INVALID: {
    status: 400,
    message:
      'The amount received must be above zero and in steps that the currency has. Nothing was recorded and no money moved. Correct the amount.',
  },
  RECORDED_AMOUNT_TOO_LARGE: {
    status: 409,
    message:
      'Only {limit} is still owed on this invoice, and Stripe cannot be told of more. Nothing was recorded and no money moved. Record what is owed, and give the rest back or put it on another invoice.',
  },
  RECEIVED_IN_FUTURE: {
    status: 400,
    message:
      'Money cannot have been received on a day that is still to come. Nothing was recorded and no money moved. Choose today or an earlier day.',
  },
  REQUEST_ID_REUSED: {
    status: 409,
    message:
      'This request was used before for something else. Nothing was changed and no money moved. Close the dialog, open it again and repeat what you wanted.',
  },
  INVOICE_HAS_MONEY: {
    status: 409,
    message:
      'This invoice stands: a payment on it is settled, processing or disputed. Nothing was changed and no money moved. Refund it or undo the recorded payment first, or make a credit note.',
  },
  INVOICE_NOT_AT_STRIPE: {
    status: 409,
    message:
      'There is no Stripe invoice to take back. Nothing was changed and no money moved. Create the Stripe invoice, or void this invoice and make a new one.',
  },
  REISSUE_CHANGES_CUSTOMER: {
    status: 400,
    message:
      'A corrected invoice is for the same company and in the same currency. Nothing was changed and no money moved. Void this invoice and make a new one instead.',
  },
  REISSUE_UNDER_WAY: {
    status: 409,
    message:
      'A new version of this invoice is on its way to Stripe already. Your request did nothing and no money moved. Wait a moment and look at the invoice again.',
  },
  STRIPE_CREDIT_EXCEEDS_REST: {
    status: 409,
    message:
      'The customer has credit at Stripe, which it would take for this invoice before the payments recorded here: together they are more than its total. The Stripe invoice was taken back and no money moved. Collect the rest outside Stripe, or use up the credit first.',
  },
  STRIPE_RECORDS_NOT_ALLOWED: {
    status: 409,
    message:
      'The Stripe key of this workspace may not report the payments recorded here, so Stripe would ask for money that has come in. The Stripe invoice was taken back and no money moved. Ask an admin to give the key the permission “Payment Records: Write”, then send it again.',
  },
};
