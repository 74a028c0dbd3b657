import type { StripeEventHandler } from './event-location.type.ts';
import { handleCashBalanceFundsAvailable } from './handlers/cash-balance-funds-available.handler.ts';
import { handleChargeDisputeClosed } from './handlers/charge-dispute-closed.handler.ts';
import { handleChargeDisputeCreated } from './handlers/charge-dispute-created.handler.ts';
import { handleChargeDisputeFundsReinstated } from './handlers/charge-dispute-funds-reinstated.handler.ts';
import { handleChargeDisputeFundsWithdrawn } from './handlers/charge-dispute-funds-withdrawn.handler.ts';
import { handleChargeDisputeUpdated } from './handlers/charge-dispute-updated.handler.ts';
import { handleChargeRefundUpdated } from './handlers/charge-refund-updated.handler.ts';
import { handleChargeRefunded } from './handlers/charge-refunded.handler.ts';
import { handleChargeUpdated } from './handlers/charge-updated.handler.ts';
import { handleCheckoutSessionAsyncPaymentFailed } from './handlers/checkout-session-async-payment-failed.handler.ts';
import { handleCheckoutSessionAsyncPaymentSucceeded } from './handlers/checkout-session-async-payment-succeeded.handler.ts';
import { handleCheckoutSessionCompleted } from './handlers/checkout-session-completed.handler.ts';
import { handleCheckoutSessionExpired } from './handlers/checkout-session-expired.handler.ts';
import { handleCreditNoteCreated } from './handlers/credit-note-created.handler.ts';
import { handleCreditNoteUpdated } from './handlers/credit-note-updated.handler.ts';
import { handleCreditNoteVoided } from './handlers/credit-note-voided.handler.ts';
import { handleCustomerCashBalanceTransactionCreated } from './handlers/customer-cash-balance-transaction-created.handler.ts';
import { handleCustomerDeleted } from './handlers/customer-deleted.handler.ts';
import { handleInvoiceDeleted } from './handlers/invoice-deleted.handler.ts';
import { handleInvoiceFinalizationFailed } from './handlers/invoice-finalization-failed.handler.ts';
import { handleInvoiceFinalized } from './handlers/invoice-finalized.handler.ts';
import { handleInvoiceMarkedUncollectible } from './handlers/invoice-marked-uncollectible.handler.ts';
import { handleInvoiceOverpaid } from './handlers/invoice-overpaid.handler.ts';
import { handleInvoicePaid } from './handlers/invoice-paid.handler.ts';
import { handleInvoicePaymentActionRequired } from './handlers/invoice-payment-action-required.handler.ts';
import { handleInvoicePaymentFailed } from './handlers/invoice-payment-failed.handler.ts';
import { handleInvoicePaymentPaid } from './handlers/invoice-payment-paid.handler.ts';
import { handleInvoiceUpdated } from './handlers/invoice-updated.handler.ts';
import { handleInvoiceVoided } from './handlers/invoice-voided.handler.ts';
import { handlePaymentIntentCanceled } from './handlers/payment-intent-canceled.handler.ts';
import { handlePaymentIntentPartiallyFunded } from './handlers/payment-intent-partially-funded.handler.ts';
import { handlePaymentIntentPaymentFailed } from './handlers/payment-intent-payment-failed.handler.ts';
import { handlePaymentIntentProcessing } from './handlers/payment-intent-processing.handler.ts';
import { handlePaymentIntentRequiresAction } from './handlers/payment-intent-requires-action.handler.ts';
import { handlePaymentIntentSucceeded } from './handlers/payment-intent-succeeded.handler.ts';
import { handleRadarEarlyFraudWarningCreated } from './handlers/radar-early-fraud-warning-created.handler.ts';
import { handleRadarEarlyFraudWarningUpdated } from './handlers/radar-early-fraud-warning-updated.handler.ts';
import { handleRefundCreated } from './handlers/refund-created.handler.ts';
import { handleRefundFailed } from './handlers/refund-failed.handler.ts';
import { handleRefundUpdated } from './handlers/refund-updated.handler.ts';

/** Every event we act on, as in HANDLED_EVENT_TYPES. What is missing here is stored and marked IGNORED. */
export const STRIPE_EVENT_HANDLERS: readonly StripeEventHandler[] = [
  // The invoice as a whole
  handleInvoiceFinalized,
  handleInvoicePaid,
  handleInvoiceOverpaid,
  handleInvoicePaymentFailed,
  handleInvoicePaymentActionRequired,
  handleInvoiceUpdated,
  handleInvoiceVoided,
  handleInvoiceMarkedUncollectible,
  handleInvoiceDeleted,
  handleInvoiceFinalizationFailed,
  handleCreditNoteCreated,
  handleCreditNoteUpdated,
  handleCreditNoteVoided,
  // Money coming in
  handleInvoicePaymentPaid,
  handlePaymentIntentSucceeded,
  handlePaymentIntentProcessing,
  handlePaymentIntentRequiresAction,
  handlePaymentIntentPaymentFailed,
  handlePaymentIntentCanceled,
  handlePaymentIntentPartiallyFunded,
  handleCheckoutSessionCompleted,
  handleCheckoutSessionAsyncPaymentSucceeded,
  handleCheckoutSessionAsyncPaymentFailed,
  handleCheckoutSessionExpired,
  handleChargeUpdated,
  // Money going back
  handleChargeRefunded,
  handleChargeRefundUpdated,
  handleRefundCreated,
  handleRefundUpdated,
  handleRefundFailed,
  handleChargeDisputeCreated,
  handleChargeDisputeUpdated,
  handleChargeDisputeClosed,
  handleChargeDisputeFundsWithdrawn,
  handleChargeDisputeFundsReinstated,
  handleRadarEarlyFraudWarningCreated,
  handleRadarEarlyFraudWarningUpdated,
  // The customer
  handleCashBalanceFundsAvailable,
  handleCustomerCashBalanceTransactionCreated,
  handleCustomerDeleted,
];

const handlersByType = new Map(STRIPE_EVENT_HANDLERS.map((handler) => [handler.type, handler]));

export const findStripeEventHandler = (type: string): StripeEventHandler | undefined =>
  handlersByType.get(type);
