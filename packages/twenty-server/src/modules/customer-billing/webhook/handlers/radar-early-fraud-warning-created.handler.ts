import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** The card's issuer suspects fraud; a dispute is likely to follow. https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.created */
export const handleRadarEarlyFraudWarningCreated: StripeEventHandler = {
  type: 'radar.early_fraud_warning.created',
  locate: (_event, references, known) => locateByPayment(references, known),
};
