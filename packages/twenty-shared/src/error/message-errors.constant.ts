import { type ErrorDefinition } from './error-definition.type.ts';
import { type MessageErrorCode } from './message-error-code.constant.ts';

/** What happened, whether money moved, and what to do next, for every mail. */
export const MESSAGE_ERRORS: Readonly<Record<MessageErrorCode, ErrorDefinition>> = {
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
};
