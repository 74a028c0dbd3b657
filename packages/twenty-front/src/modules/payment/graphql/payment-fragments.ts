import { graphql } from '../../../generated/gql';

export const PAYMENT_ROW_FRAGMENT = graphql(`
  fragment PaymentRow on Payment {
    id
    kind
    status
    source
    currency
    amountMinor
    method
    methodDisplay
    feeMinor
    netMinor
    occurredAt
    failureMessage
    livemode
    disputeStatus
    evidenceDueBy
    returnedDebit
    counterPaymentId
    invoice {
      id
      number
      company {
        id
        name
      }
    }
  }
`);

export const PAYMENT_DETAIL_FRAGMENT = graphql(`
  fragment PaymentDetail on Payment {
    id
    kind
    status
    source
    currency
    amountMinor
    method
    methodDisplay
    feeMinor
    netMinor
    occurredAt
    failureMessage
    livemode
    movementId
    stripePaymentIntentId
    stripeChargeId
    stripeRefundId
    stripeDashboardUrl
    refundableMinor
    refundBlockedReason
    undoable
    counterPaymentId
    recordedByName
    note
    reference
    disputeStatus
    disputeReason
    evidenceDueBy
    returnedDebit
  }
`);
