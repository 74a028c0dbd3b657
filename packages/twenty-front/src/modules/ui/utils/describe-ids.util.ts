import { type Problem } from '../../apollo/utils/to-problem.util.ts';

/** What support needs: `Request 1f…, Stripe req_…`, or null. */
export const describeIds = ({
  requestId,
  stripeRequestId,
}: Pick<Problem, 'requestId' | 'stripeRequestId'>): string | null => {
  const ids = [
    requestId === null ? null : `Request ${requestId}`,
    stripeRequestId === null ? null : `Stripe ${stripeRequestId}`,
  ].filter((id) => id !== null);
  return ids.length === 0 ? null : ids.join(', ');
};
