import { graphql } from '../../../generated/gql';

export const CREATE_INVOICE = graphql(`
  mutation CreateInvoice($input: InvoiceDraftInput!) {
    createInvoice(input: $input) {
      ...InvoiceDetail
    }
  }
`);

export const UPDATE_INVOICE = graphql(`
  mutation UpdateInvoice($id: ID!, $version: Int!, $input: InvoiceDraftInput!) {
    updateInvoice(id: $id, version: $version, input: $input) {
      ...InvoiceDetail
    }
  }
`);

export const INVOICE_TOTALS = graphql(`
  query InvoiceTotals($input: InvoiceTotalsInput!) {
    invoiceTotals(input: $input) {
      subtotalMinor
      invoiceDiscountMinor
      netMinor
      taxMinor
      totalMinor
      taxes {
        ratePercent
        taxableMinor
        taxMinor
      }
      lineNetMinor
    }
  }
`);
