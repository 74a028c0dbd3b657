import type { BillingErrorCode } from 'twenty-shared';
import {
  ConnectionSource,
  type StripeConnection,
  StripeMode,
} from '../../connection/stripe-connection.type.ts';

const LOOPBACK = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

export const isLoopbackUrl = (url: string): boolean => LOOPBACK.test(new URL(url).hostname);

/** Where a connection's events arrive; null without a public address. The environment's has the bare path. */
export const webhookUrlOf = (
  publicUrl: string | null,
  connection: Pick<StripeConnection, 'id' | 'source'>,
): string | null => {
  if (publicUrl === null) {
    return null;
  }
  const base = `${publicUrl.replace(/\/+$/, '')}/api/webhooks/stripe`;
  return connection.source === ConnectionSource.ENVIRONMENT ? base : `${base}/${connection.id}`;
};

/** Same host and path; the protocol is what is often corrected, and this computer has several names. */
export const isSameWebhookPlace = (url: string, other: string): boolean =>
  URL.canParse(url) && placeOf(url) === placeOf(other);

const placeOf = (url: string): string => {
  const { hostname, port, pathname } = new URL(url);
  const host = LOOPBACK.test(hostname) ? 'localhost' : hostname;
  return `${host}:${port}${pathname.replace(/\/+$/, '')}`;
};

/** Why Stripe could or should not send events to this address; null when it may. */
export const decideWebhookUrlProblem = (
  publicUrl: string | null,
  mode: StripeMode,
): Extract<
  BillingErrorCode,
  'WEBHOOK_URL_MISSING' | 'WEBHOOK_URL_NOT_PUBLIC' | 'WEBHOOK_URL_NOT_HTTPS'
> | null => {
  if (publicUrl === null) {
    return 'WEBHOOK_URL_MISSING';
  }
  if (isLoopbackUrl(publicUrl)) {
    return mode === StripeMode.TEST ? null : 'WEBHOOK_URL_NOT_PUBLIC';
  }
  return new URL(publicUrl).protocol === 'https:' ? null : 'WEBHOOK_URL_NOT_HTTPS';
};
