import { graphql } from '../../../generated/gql';

export const INVOICE_MAIL_PREVIEW = graphql(`
  query InvoiceMailPreview(
    $kind: MailKind!
    $invoiceId: ID!
    $language: MailLanguage
    $message: String
  ) {
    mailPreview(kind: $kind, invoiceId: $invoiceId, language: $language, message: $message) {
      subject
      html
      language
    }
  }
`);

export const REMINDER_RULES = graphql(`
  query ReminderRules {
    reminderSettings {
      enabled
      days
      maximum
    }
  }
`);

export const SEND_INVOICE = graphql(`
  mutation SendInvoice($input: SendInvoiceInput!) {
    sendInvoice(input: $input) {
      ...InvoiceDetail
    }
  }
`);

export const REMINDER_OUTLOOK = graphql(`
  query ReminderOutlook($invoiceId: ID!) {
    reminderOutlook(invoiceId: $invoiceId) {
      to
      blockedReason
      nextOn
    }
  }
`);

export const SEND_REMINDER = graphql(`
  mutation SendReminder($input: SendReminderInput!) {
    sendReminder(input: $input) {
      ...InvoiceDetail
    }
  }
`);

export const RESEND_MESSAGE = graphql(`
  mutation ResendMessage($id: ID!) {
    resendMessage(id: $id) {
      ...InvoiceDetail
    }
  }
`);

export const SET_REMINDERS_PAUSED = graphql(`
  mutation SetRemindersPaused($invoiceId: ID!, $paused: Boolean!) {
    setRemindersPaused(invoiceId: $invoiceId, paused: $paused) {
      ...InvoiceDetail
    }
  }
`);
