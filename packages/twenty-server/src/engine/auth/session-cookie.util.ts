import { parseCookie, stringifySetCookie } from 'cookie';
import { isSessionToken } from './session-token.util.ts';

export const SESSION_COOKIE = 'twenty_session';

// The row decides when a session ends, and its end moves with use; the cookie only has to outlive it.
const COOKIE_LIFE_SECONDS = 365 * 24 * 60 * 60;

const ATTRIBUTES = { httpOnly: true, sameSite: 'lax', path: '/' } as const;

/** The session token among the cookies of a request; `null` when there is none that could be one. */
export const readSessionToken = (cookieHeader: string | undefined): string | null => {
  if (cookieHeader === undefined) return null;
  const token = parseCookie(cookieHeader)[SESSION_COOKIE];
  return token !== undefined && isSessionToken(token) ? token : null;
};

/** `Set-Cookie` that signs in. */
export const sessionCookie = ({ token, secure }: { token: string; secure: boolean }): string =>
  stringifySetCookie({
    name: SESSION_COOKIE,
    value: token,
    maxAge: COOKIE_LIFE_SECONDS,
    secure,
    ...ATTRIBUTES,
  });

/** `Set-Cookie` that signs out. */
export const expiredSessionCookie = ({ secure }: { secure: boolean }): string =>
  stringifySetCookie({ name: SESSION_COOKIE, value: '', maxAge: 0, secure, ...ATTRIBUTES });
