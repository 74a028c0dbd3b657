export type SignInReason = 'expired' | 'signed-out';

/** The sign-in page that leads back to where one was. */
export const signInPath = (options: { next: string; reason: SignInReason | null }): string => {
  const { next, reason } = options;
  const parameters = new URLSearchParams();
  if (next !== '/' && next !== '') parameters.set('next', next);
  if (reason !== null) parameters.set('reason', reason);
  const query = parameters.toString();
  return query === '' ? '/sign-in' : `/sign-in?${query}`;
};

/** A path of ours, or the start page: a link that someone was sent must not lead to another site after sign-in. */
export const readNextPath = (parameters: URLSearchParams): string => {
  const next = parameters.get('next') ?? '/';
  const isOurs = /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in');
  return isOurs ? next : '/';
};
