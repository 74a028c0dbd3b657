import { graphql } from '../../../generated/gql';

export const INVOICE_ROW_FRAGMENT = graphql(`
  fragment InvoiceRow on Invoice {
    id
    number
    status
    currency
    issueDate
    dueDate
    version
    totalMinor
    owedMinor
    livemode
    company {
      id
      name
    }
    flags {
      overdue
      processing
      partPaid
      refunded
      disputed
      inquiry
      creditApplied
      test
    }
    paymentLink {
      state
      openedCount
    }
  }
`);

export const INVOICE_DETAIL_FRAGMENT = graphql(`
  fragment InvoiceDetail on Invoice {
    ...InvoiceRow
    billingEmail
    note
    discountType
    discountPercent
    discountAmountMinor
    lineCount
    paidMinor
    refundedMinor
    disputedMinor
    keptMinor
    contact {
      id
      name
      email
    }
    lines {
      id
      position
      description
      details
      quantity
      unitPriceMinor
      discountType
      discountPercent
      discountAmountMinor
      taxRatePercent
      netMinor
      discountMinor
      grossMinor
    }
    totals {
      subtotalMinor
      invoiceDiscountMinor
      netMinor
      taxMinor
      totalMinor
      lineNetMinor
      taxes {
        ratePercent
        taxableMinor
        taxMinor
      }
    }
    explanation {
      row
      sentence
    }
    stripeInvoiceId
    stripeDashboardUrl
    stripeVersion
    pdfUrl
    overpaidMinor
    overpayment {
      amountMinor
      refundableMinor
      keptAsCredit
      blockedReason
    }
    creditNotes {
      id
      number
      amountMinor
      reason
      memo
      createdAt
      stripeCreditNoteId
      stripeDashboardUrl
      prePayment
      voided
    }
    paymentLink {
      url
      expiresAt
      revokedAt
      openedCount
      lastOpenedAt
      state
      graceDays
      neverExpires
      allowPartPayment
      minimumPartMinor
    }
    messages {
      id
      kind
      to
      cc
      subject
      state
      error
      queuedAt
      sentAt
      queuedByName
      resendBlockedReason
    }
    remindersPaused
    payments {
      ...PaymentDetail
    }
    attempts {
      id
      amountMinor
      currency
      methodDisplay
      reason
      declineCode
      occurredAt
      stripeChargeId
    }
    actions {
      action
      allowed
      reason
    }
    work {
      holder
      since
    }
    createdAt
    updatedAt
  }
`);
