import { type ErrorDefinition } from './error-definition.type.ts';
import { type PaymentLinkErrorCode } from './payment-link-error-code.constant.ts';

/**
 * What happened, whether money moved, and what to do next. Placeholders: {dueDate} in DUE_DATE_NOT_LATER (YYYY-MM-DD),
 * {least} and {total} in PAYMENT_LINK_MINIMUM_INVALID (amounts).
 */
export const PAYMENT_LINK_ERRORS: Readonly<Record<PaymentLinkErrorCode, ErrorDefinition>> = {
  DUE_DATE_NOT_LATER: {
    status: 400,
    message:
      'The invoice is due on {dueDate} already. Nothing was changed and no money moved. Choose a later day.',
  },
  PAYMENT_LINK_EXPIRED: {
    status: 410,
    message:
      'This payment link has expired and asks for nothing any more. No money moved. Ask for a new link.',
  },
  PAYMENT_LINK_MISSING: {
    status: 409,
    message:
      'The invoice has no payment link that works. Nothing was changed and no money moved. Create a payment link first.',
  },
  PAYMENT_LINK_MINIMUM_INVALID: {
    status: 400,
    message:
      'The smallest part must be an amount between {least} and {total}. Nothing was changed and no money moved. Enter another amount.',
  },
};
