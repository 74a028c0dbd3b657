import { type ErrorDefinition } from './error-definition.type.ts';
import { type MessageErrorCode } from './message-error-code.constant.ts';

/** What happened, whether money moved, and what to do next, for every mail. */
export const MESSAGE_ERRORS: Readonly<Record<MessageErrorCode, ErrorDefinition>> = {
  INVOICE_NOT_SENT: {
    status: 409,
    message:
      'No mail with this invoice has gone out yet, so there is nothing to remind of. Nothing was sent and no money moved. Send the invoice first.',
  },
  MAIL_NOT_CONFIGURED: {
    status: 409,
    message:
      'This CRM cannot send mail: SMTP_URL or MAIL_FROM is not set. Nothing was sent and no money moved. Copy the link and send it yourself, or ask an admin to set them.',
  },
  MESSAGE_NOT_FOUND: {
    status: 404,
    message:
      'This mail does not exist in your workspace. Nothing was sent and no money moved. Reload the invoice.',
  },
  MESSAGE_ON_ITS_WAY: {
    status: 409,
    message:
      'This mail is still on its way, so it was not sent again. No money moved. Wait until it is sent or has failed.',
  },
  REMINDER_ALREADY_TODAY: {
    status: 409,
    message:
      'The customer was reminded of this invoice today already, so no second reminder was sent. No money moved. See it under Mails, and try again tomorrow.',
  },
  REMINDER_WHILE_DISPUTED: {
    status: 409,
    message:
      'A payment of this invoice is disputed, so the customer is not reminded. Nothing was sent and no money moved. Wait until the dispute is decided.',
  },
  REMINDER_WHILE_PROCESSING: {
    status: 409,
    message:
      'A payment of this invoice is on its way, so the customer is not reminded. Nothing was sent and no more money moved. Wait until it arrived or failed.',
  },
  REMINDER_WHILE_UNCOLLECTIBLE: {
    status: 409,
    message:
      'This invoice is marked as uncollectible, so the customer is not reminded. Nothing was sent and no money moved. Send the invoice again if they shall pay after all.',
  },
  REMINDER_WITHOUT_ADDRESS: {
    status: 422,
    message:
      'Neither the contact nor the company has a mail address, so nobody can be reminded. Nothing was sent and no money moved. Add an address and try again.',
  },
};
