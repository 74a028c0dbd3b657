import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByCustomer } from '../locate.util.ts';

/** A bank transfer waits on the cash balance of a customer: no invoice has taken it. https://docs.stripe.com/api/events/types#event_types-cash_balance.funds_available */
export const handleCashBalanceFundsAvailable: StripeEventHandler = {
  type: 'cash_balance.funds_available',
  locate: (_event, references, known) => locateByCustomer(references, known),
};
