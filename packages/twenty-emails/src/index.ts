export {
  type InvoiceMailContent,
  MAIL_LANGUAGES,
  type MailContent,
  MailKind,
  type MailLanguage,
  type MailSender,
  type NotificationMailContent,
  type PaymentFailedMailContent,
  type ReceiptMailContent,
  type RefundMailContent,
  type ReminderMailContent,
  type TestMailContent,
} from './mail-content.type.ts';
export { renderMail, subjectOfMail } from './render-mail.util.ts';
