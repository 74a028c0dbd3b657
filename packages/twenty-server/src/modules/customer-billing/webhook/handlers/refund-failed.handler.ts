import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPaymentIntent } from '../locate.util.ts';

/** A refund came back: its amount is ours again. https://docs.stripe.com/api/events/types#event_types-refund.failed */
export const handleRefundFailed: StripeEventHandler = {
  type: 'refund.failed',
  locate: (_event, references, known) => locateByPaymentIntent(references, known),
};
