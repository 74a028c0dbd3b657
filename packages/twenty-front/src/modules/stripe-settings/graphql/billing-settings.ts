import { graphql } from '../../../generated/gql';

export const BILLING_SETTINGS = graphql(`
  query BillingSettings {
    billingSettings {
      mode
      eventRetentionDays
      graceDays
      linksNeverExpire
      allowPartPayment
    }
  }
`);

export const UPDATE_BILLING_SETTINGS = graphql(`
  mutation UpdateBillingSettings($eventRetentionDays: Int!) {
    updateBillingSettings(eventRetentionDays: $eventRetentionDays) {
      mode
      eventRetentionDays
      graceDays
      linksNeverExpire
      allowPartPayment
    }
  }
`);

export const UPDATE_PAYMENT_LINK_SETTINGS = graphql(`
  mutation UpdatePaymentLinkSettings(
    $graceDays: Int
    $linksNeverExpire: Boolean!
    $allowPartPayment: Boolean!
  ) {
    updateBillingSettings(
      graceDays: $graceDays
      linksNeverExpire: $linksNeverExpire
      allowPartPayment: $allowPartPayment
    ) {
      mode
      eventRetentionDays
      graceDays
      linksNeverExpire
      allowPartPayment
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
