export type OriginFacts = {
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
  /** The Host header. */
  readonly host: string | undefined;
  readonly hasSessionCookie: boolean;
};

const SAFE_FETCH_SITES: readonly string[] = ['same-origin', 'none'];

const isOwnOrigin = (
  origin: string,
  host: string | undefined,
  publicUrl: string | null,
): boolean => {
  if (!URL.canParse(origin)) return false;
  const parsed = new URL(origin);
  if (publicUrl !== null && parsed.origin === new URL(publicUrl).origin) return true;
  return host !== undefined && parsed.host === host.toLowerCase();
};

/**
 * Whether a request that may change something comes from our own pages. A browser names its Origin; what names
 * none is no browser, and may pass without a cookie, or with one when it says that no other site sent it.
 */
export const isOriginAllowed = ({
  origin,
  secFetchSite,
  host,
  hasSessionCookie,
  publicUrl,
}: OriginFacts & { publicUrl: string | null }): boolean => {
  if (origin !== undefined) return isOwnOrigin(origin, host, publicUrl);
  return (
    !hasSessionCookie || (secFetchSite !== undefined && SAFE_FETCH_SITES.includes(secFetchSite))
  );
};
