import type { OutgoingMessage } from './outgoing-message.type.ts';
import { decideResend, type ResendRefusal } from './decide-resend.util.ts';
import { resendEffectKey } from './resend-effect-key.util.ts';

const WORDS: Readonly<Record<ResendRefusal, string>> = {
  MESSAGE_ON_ITS_WAY: 'It is on its way.',
  MAIL_NOT_CONFIGURED: 'This CRM cannot send mail yet: SMTP_URL or MAIL_FROM is not set.',
  INVOICE_ALREADY_PAID: 'Nothing is owed any more.',
  PAYMENT_LINK_MISSING: 'The payment link has expired or was revoked.',
};

/** Why a mail of an invoice cannot be sent once more, in a sentence; null: it can. `mails` are all of that invoice. */
export const describeResendRefusal = (
  message: OutgoingMessage,
  facts: Omit<Parameters<typeof decideResend>[0], 'message'> & {
    mails: readonly Pick<OutgoingMessage, 'effectKey'>[];
  },
): string | null => {
  const refusal = decideResend({ ...facts, message });
  if (refusal !== null) return WORDS[refusal];
  return facts.mails.some(({ effectKey }) => effectKey === resendEffectKey(message.id))
    ? 'It was sent again already: send that one.'
    : null;
};
