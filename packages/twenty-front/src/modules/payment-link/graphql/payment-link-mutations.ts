import { graphql } from '../../../generated/gql';

export const UPDATE_PAYMENT_LINK = graphql(`
  mutation UpdatePaymentLink($input: UpdatePaymentLinkInput!) {
    updatePaymentLink(input: $input) {
      ...InvoiceDetail
    }
  }
`);

export const REVOKE_PAYMENT_LINK = graphql(`
  mutation RevokePaymentLink($id: ID!) {
    revokePaymentLink(id: $id) {
      ...InvoiceDetail
    }
  }
`);

export const RENEW_PAYMENT_LINK = graphql(`
  mutation RenewPaymentLink($id: ID!) {
    renewPaymentLink(id: $id) {
      url
      expiresAt
      invoice {
        ...InvoiceDetail
      }
    }
  }
`);

export const EXTEND_DUE_DATE = graphql(`
  mutation ExtendDueDate($id: ID!, $dueDate: LocalDate!) {
    extendDueDate(id: $id, dueDate: $dueDate) {
      ...InvoiceDetail
    }
  }
`);
