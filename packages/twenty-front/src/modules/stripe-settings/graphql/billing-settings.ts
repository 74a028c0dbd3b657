import { graphql } from '../../../generated/gql';

export const BILLING_SETTINGS = graphql(`
  query BillingSettings {
    billingSettings {
      mode
      eventRetentionDays
      graceDays
    }
  }
`);

export const UPDATE_BILLING_SETTINGS = graphql(`
  mutation UpdateBillingSettings($eventRetentionDays: Int!) {
    updateBillingSettings(eventRetentionDays: $eventRetentionDays) {
      mode
      eventRetentionDays
      graceDays
    }
  }
`);

export const SET_STRIPE_MODE = graphql(`
  mutation SetStripeMode($mode: StripeMode!, $confirmationToken: String) {
    setStripeMode(mode: $mode, confirmationToken: $confirmationToken) {
      mode
      changed
      confirmation {
        kind
        title
        body
        token
      }
    }
  }
`);

export const CONFIRM_CLONED_DATABASE = graphql(`
  mutation ConfirmClonedDatabase {
    confirmClonedDatabase
  }
`);
