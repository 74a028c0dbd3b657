import { randomUUID } from 'node:crypto';

export const REQUEST_ID_HEADER = 'x-request-id';

const ACCEPTABLE = /^[A-Za-z0-9_.-]{8,128}$/;

/** The caller's request id if it is harmless in a log line, else a new one. */
export const acceptRequestId = (given: string | readonly string[] | undefined): string =>
  typeof given === 'string' && ACCEPTABLE.test(given) ? given : randomUUID();
