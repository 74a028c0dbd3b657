import { useState } from 'react';
import { type InvoiceDetailFragment, type MailLanguage } from '../../../generated/graphql';
import { readRecipients } from '../utils/read-recipients.util.ts';
import { type MailPreview, useMailPreview } from './use-mail-preview.ts';

type Typed = {
  readonly to: string;
  readonly cc: string;
  readonly message: string;
  /** Null: the customer's. */
  readonly language: MailLanguage | null;
  /** Null: the one we propose, which follows the language. */
  readonly subject: string | null;
};

/** What a press sends. */
export type InvoiceMailInput = {
  readonly to: string[];
  readonly cc: string[];
  readonly subject: string;
  readonly message: string | null;
  readonly language: MailLanguage | null;
};

export type SendForm = {
  readonly typed: Typed;
  readonly set: (changed: Partial<Typed>) => void;
  readonly subject: string;
  readonly language: MailLanguage | null;
  readonly preview: MailPreview;
  readonly problems: Readonly<Record<'to' | 'cc' | 'subject', string | null>>;
  /** Null while something is wrong. */
  readonly input: InvoiceMailInput | null;
};

/** What is typed in the Send dialog, what is wrong with it, and the mail that comes of it. */
export const useSendForm = (invoice: InvoiceDetailFragment): SendForm => {
  const [typed, setTyped] = useState<Typed>({
    to: invoice.billingEmail ?? invoice.contact?.email ?? '',
    cc: '',
    message: '',
    language: null,
    subject: null,
  });
  const { language, message } = typed;
  const preview = useMailPreview({ kind: 'INVOICE', invoiceId: invoice.id, language, message });
  const subject = typed.subject ?? preview.preview?.subject ?? '';
  const to = readRecipients(typed.to, { required: true });
  const cc = readRecipients(typed.cc, { required: false });
  const problems = {
    to: to.problem,
    cc: cc.problem,
    subject: subject.trim() === '' ? 'Write a subject.' : null,
  };
  const isRight = Object.values(problems).every((problem) => problem === null);

  return {
    typed,
    set: (changed) => setTyped((known) => ({ ...known, ...changed })),
    subject,
    language: language ?? preview.preview?.language ?? null,
    preview,
    problems,
    input: isRight
      ? {
          to: [...to.addresses],
          cc: [...cc.addresses],
          subject: subject.trim(),
          message: message.trim() === '' ? null : message,
          language,
        }
      : null,
  };
};
