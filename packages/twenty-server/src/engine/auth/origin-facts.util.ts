import type { IncomingMessage } from 'node:http';
import type { OriginFacts } from './is-origin-allowed.util.ts';
import { readSessionToken } from './session-cookie.util.ts';

/** What the headers of a request say about where it comes from. */
export const originFactsOf = ({ headers }: Pick<IncomingMessage, 'headers'>): OriginFacts => {
  const secFetchSite = headers['sec-fetch-site'];
  return {
    origin: headers.origin,
    secFetchSite: typeof secFetchSite === 'string' ? secFetchSite : undefined,
    host: headers.host,
    hasSessionCookie: readSessionToken(headers.cookie) !== null,
  };
};
