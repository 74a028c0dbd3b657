import { graphql } from '../../../generated/gql';

export const NOTIFICATION_MAILS = graphql(`
  query NotificationMails {
    myNotificationMails
    mailSettings {
      isConfigured
      senderAddress
    }
  }
`);

export const UPDATE_NOTIFICATION_MAILS = graphql(`
  mutation UpdateNotificationMails($kinds: [NotificationKind!]!) {
    updateMyNotificationMails(kinds: $kinds)
  }
`);
