import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** A warning was taken back or acted upon. https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.updated */
export const handleRadarEarlyFraudWarningUpdated: StripeEventHandler = {
  type: 'radar.early_fraud_warning.updated',
  locate: (_event, references, known) => locateByPayment(references, known),
};
