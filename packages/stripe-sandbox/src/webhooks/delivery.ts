import { type Answer, isSuccess } from './send.ts';

export type DeliveryStatus = 'pending' | 'held' | 'sending' | 'succeeded' | 'failed' | 'dropped';

/** One event on its way to one endpoint. Times in milliseconds of the sandbox's clock. */
export type Delivery = {
  seq: number;
  realm: string;
  event: string;
  type: string;
  endpoint: string;
  url: string;
  attempt: number;
  status: DeliveryStatus;
  responseStatus: number | null;
  at: number | null;
  nextAttemptAt: number | null;
};

/** 1 s, 2 s, 4 s … an hour at most; eighteen attempts take about half a day. */
const FIRST_RETRY_MS = 1_000;
const MAX_RETRY_MS = 3_600_000;
const MAX_ATTEMPTS = 18;

/** A delivery that was never tried. */
export function newDelivery(
  about: Pick<Delivery, 'seq' | 'realm' | 'event' | 'type' | 'endpoint' | 'url'>,
  status: 'pending' | 'held' | 'dropped',
  dueMs: number,
): Delivery {
  return {
    ...about,
    attempt: 0,
    status,
    responseStatus: null,
    at: null,
    nextAttemptAt: status === 'pending' ? dueMs : null,
  };
}

/** What becomes of a delivery after an endpoint answered, or did not. */
export function afterAttempt(sent: Delivery, answer: Answer, nowMs: number): Delivery {
  const responseStatus = answer.status;
  if (isSuccess(answer)) return { ...sent, status: 'succeeded', responseStatus };
  if (sent.attempt >= MAX_ATTEMPTS) return { ...sent, status: 'failed', responseStatus };
  const waitMs = Math.min(FIRST_RETRY_MS * 2 ** (sent.attempt - 1), MAX_RETRY_MS);
  return { ...sent, status: 'pending', responseStatus, nextAttemptAt: nowMs + waitMs };
}

/** Nothing will happen to it any more. */
export function isFinished({ status }: Delivery): boolean {
  return status === 'succeeded' || status === 'failed' || status === 'dropped';
}
