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

export const DELETE_INVOICE = graphql(`
  mutation DeleteInvoice($id: ID!) {
    deleteInvoice(id: $id)
  }
`);
