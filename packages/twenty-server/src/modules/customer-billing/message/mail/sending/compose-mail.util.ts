import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { renderMail, type MailSender } from 'twenty-emails';
import type { OutgoingMessage } from '../outgoing-message.type.ts';

export type MailParts = {
  readonly message: Pick<
    OutgoingMessage,
    'id' | 'to' | 'cc' | 'subject' | 'content' | 'queuedByUserId'
  >;
  readonly sender: MailSender;
  /** The bare address. */
  readonly from: string;
  readonly replyTo: string | null;
  readonly pdf: { readonly bytes: Buffer; readonly fileName: string } | null;
  readonly at: Date;
};

/** Stable, so that a mail server that sees a message twice can tell. */
export const messageIdOf = ({ id }: Pick<OutgoingMessage, 'id'>, from: string): string =>
  `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`;

/** The finished mail (RFC 5322): text and HTML, and the PDF where one goes with it. */
export const composeMail = async (parts: MailParts): Promise<Buffer> => {
  const { message, sender, from, replyTo, pdf, at } = parts;
  const { html, text } = await renderMail(message.content, sender);
  const mail = new MailComposer({
    messageId: messageIdOf(message, from),
    date: at,
    from: { name: sender.name, address: from },
    ...(replyTo === null ? {} : { replyTo }),
    to: message.to.map(asAddress),
    cc: message.cc.map(asAddress),
    subject: message.subject,
    text,
    html,
    // What nobody pressed a button for must not be answered by machines. https://www.rfc-editor.org/rfc/rfc3834
    ...(message.queuedByUserId === null ? { headers: { 'Auto-Submitted': 'auto-generated' } } : {}),
    attachments:
      pdf === null
        ? []
        : [{ filename: pdf.fileName, content: pdf.bytes, contentType: 'application/pdf' }],
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
};

/** As an object, so that nothing in it is taken for a second recipient. */
const asAddress = (address: string) => ({ name: '', address });
