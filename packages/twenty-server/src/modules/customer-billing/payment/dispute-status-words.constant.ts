/** Stripe's states of a dispute, for people. https://docs.stripe.com/api/disputes/object#dispute_object-status */
const DISPUTE_STATUS_WORDS: ReadonlyMap<string, string> = new Map([
  ['warning_needs_response', 'Inquiry, needs an answer'],
  ['warning_under_review', 'Inquiry, under review'],
  ['warning_closed', 'Inquiry closed'],
  ['prevented', 'Prevented'],
  ['needs_response', 'Needs an answer'],
  ['under_review', 'Under review'],
  ['appeal_needs_response', 'Appeal, needs an answer'],
  ['appeal_under_review', 'Appeal, under review'],
  ['won', 'Won'],
  ['lost', 'Lost'],
]);

/** A state that Stripe adds later is shown as Stripe calls it. */
export const disputeStatusInWords = (disputeStatus: string): string =>
  DISPUTE_STATUS_WORDS.get(disputeStatus) ?? disputeStatus.replaceAll('_', ' ');
