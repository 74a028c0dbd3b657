import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** A refund came back: its amount is ours again. https://docs.stripe.com/api/events/types#event_types-refund.failed */
export const handleRefundFailed: StripeEventHandler = {
  type: 'refund.failed',
  locate: (_event, references, known) => locateByPayment(references, known),
};
