import type Stripe from 'stripe';
import type { Payment } from '../../payment/payment.type.ts';
import { toStripeAmount } from '../amount.util.ts';

type RecordedPayment = Pick<
  Payment,
  | 'workspaceId'
  | 'invoiceId'
  | 'movementId'
  | 'currency'
  | 'methodDisplay'
  | 'occurredAt'
  | 'reference'
>;

/**
 * What Stripe is told of money outside it: that it is here, how much of it counts for the invoice, and which row of
 * ours it is. https://docs.stripe.com/api/payment-record/report-payment
 */
export const buildRecordParams = (input: {
  payment: RecordedPayment;
  amountMinor: bigint;
  installationId: string;
}): Stripe.PaymentRecordReportPaymentParams => {
  const { payment, amountMinor, installationId } = input;
  const seconds = Math.floor(payment.occurredAt.getTime() / 1000);
  return {
    amount_requested: {
      currency: payment.currency.toLowerCase(),
      value: toStripeAmount(amountMinor, payment.currency),
    },
    initiated_at: seconds,
    outcome: 'guaranteed',
    guaranteed: { guaranteed_at: seconds },
    payment_method_details: {
      type: 'custom',
      custom: { display_name: payment.methodDisplay ?? 'Outside Stripe' },
    },
    processor_details: {
      type: 'custom',
      custom: { payment_reference: payment.reference ?? payment.movementId },
    },
    metadata: {
      crm_installation_id: installationId,
      crm_workspace_id: payment.workspaceId,
      crm_invoice_id: payment.invoiceId,
      // The sync knows the record by this as a payment of ours.
      crm_movement_id: payment.movementId,
    },
  };
};
