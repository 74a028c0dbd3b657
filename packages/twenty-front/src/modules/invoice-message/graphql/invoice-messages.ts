import { graphql } from '../../../generated/gql';

export const INVOICE_MAIL_PREVIEW = graphql(`
  query InvoiceMailPreview($invoiceId: ID!, $language: MailLanguage, $message: String) {
    mailPreview(kind: INVOICE, invoiceId: $invoiceId, language: $language, message: $message) {
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
