import { graphql } from '../../../generated/gql';

export const ISSUE_INVOICE = graphql(`
  mutation IssueInvoice($id: ID!) {
    issueInvoice(id: $id) {
      ...InvoiceDetail
    }
  }
`);

export const CREATE_STRIPE_INVOICE = graphql(`
  mutation CreateStripeInvoice($id: ID!) {
    createStripeInvoice(id: $id) {
      ...InvoiceDetail
    }
  }
`);

export const CREATE_PAYMENT_LINK = graphql(`
  mutation CreatePaymentLink($id: ID!) {
    createPaymentLink(id: $id) {
      url
      expiresAt
      invoice {
        ...InvoiceDetail
      }
    }
  }
`);

export const VOID_INVOICE = graphql(`
  mutation VoidInvoice($id: ID!, $reason: String!) {
    voidInvoice(id: $id, reason: $reason) {
      ...InvoiceDetail
    }
  }
`);

export const MARK_INVOICE_UNCOLLECTIBLE = graphql(`
  mutation MarkInvoiceUncollectible($id: ID!, $reason: String!) {
    markInvoiceUncollectible(id: $id, reason: $reason) {
      ...InvoiceDetail
    }
  }
`);

export const REISSUE_INVOICE = graphql(`
  mutation ReissueInvoice($id: ID!, $input: InvoiceDraftInput!, $reason: String!) {
    reissueInvoice(id: $id, input: $input, reason: $reason) {
      ...InvoiceDetail
    }
  }
`);

export const DELETE_INVOICE = graphql(`
  mutation DeleteInvoice($id: ID!) {
    deleteInvoice(id: $id)
  }
`);
