/** How far from now a delivery may be signed, either way. https://docs.stripe.com/webhooks#replay-attacks */
export const SIGNATURE_TOLERANCE_SECONDS = 300;
