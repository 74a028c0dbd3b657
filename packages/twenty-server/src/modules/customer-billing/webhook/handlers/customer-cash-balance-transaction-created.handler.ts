import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByCustomer } from '../locate.util.ts';

/** The cash balance of a customer moved: a transfer came, was applied, or went back. https://docs.stripe.com/api/events/types#event_types-customer_cash_balance_transaction.created */
export const handleCustomerCashBalanceTransactionCreated: StripeEventHandler = {
  type: 'customer_cash_balance_transaction.created',
  locate: (_event, references, known) => locateByCustomer(references, known),
};
