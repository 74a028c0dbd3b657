import { graphql } from '../../../generated/gql';

export const RECORD_PAYMENT = graphql(`
  mutation RecordPayment($input: RecordPaymentInput!) {
    recordPayment(input: $input) {
      ...InvoiceDetail
    }
  }
`);

export const UNDO_RECORDED_PAYMENT = graphql(`
  mutation UndoRecordedPayment($paymentId: ID!, $reason: String!) {
    undoRecordedPayment(paymentId: $paymentId, reason: $reason) {
      ...InvoiceDetail
    }
  }
`);

export const REFUND_PAYMENT = graphql(`
  mutation RefundPayment($input: RefundPaymentInput!) {
    refundPayment(input: $input) {
      ...InvoiceDetail
    }
  }
`);

export const REFUND_OVERPAYMENT = graphql(`
  mutation RefundOverpayment($input: RefundOverpaymentInput!) {
    refundOverpayment(input: $input) {
      ...InvoiceDetail
    }
  }
`);

export const CREATE_CREDIT_NOTE = graphql(`
  mutation CreateCreditNote($input: CreditNoteInput!) {
    createCreditNote(input: $input) {
      ...InvoiceDetail
    }
  }
`);
