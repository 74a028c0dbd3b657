import { graphql } from '../../../generated/gql';

export const MAIL_SETTINGS = graphql(`
  query MailSettings {
    mailSettings {
      isConfigured
      senderAddress
      replyTo
      receipts
      paymentFailures
      refunds
    }
    reminderSettings {
      enabled
      days
      maximum
    }
    letterhead {
      senderName
    }
  }
`);

export const UPDATE_MAIL_SETTINGS = graphql(`
  mutation UpdateMailSettings($mails: MailSettingsInput!, $reminders: ReminderSettingsInput!) {
    updateMailSettings(input: $mails) {
      isConfigured
      senderAddress
      replyTo
      receipts
      paymentFailures
      refunds
    }
    updateReminderSettings(input: $reminders) {
      enabled
      days
      maximum
    }
  }
`);

export const MAIL_PREVIEW = graphql(`
  query MailPreview($kind: MailKind!, $language: MailLanguage!) {
    mailPreview(kind: $kind, language: $language) {
      subject
      html
      text
    }
  }
`);

export const SEND_TEST_MAIL = graphql(`
  mutation SendTestMail {
    sendTestMail {
      outcome
      to
      words
    }
  }
`);
