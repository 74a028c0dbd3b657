import { API_VERSION, type Context, change, findOrThrow } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import { newId, newSigningSecret } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { Realm } from '../core/realm.ts';
import type { WebhookEndpoint } from '../core/types.ts';

const MAX_ENDPOINTS = 16;

export type WebhookEndpointInput = {
  url: string;
  enabled_events: string[];
  api_version?: string;
  description?: string;
  metadata?: Metadata | '';
};

/** The secret is in this answer and in none after it. @see https://docs.stripe.com/api/webhook_endpoints/create */
export function createWebhookEndpoint(
  context: Context,
  input: WebhookEndpointInput,
): WebhookEndpoint & { secret: string } {
  const { realm } = context;
  if (realm.webhookEndpoints.size >= MAX_ENDPOINTS)
    throw invalidRequest(`You have reached the maximum of ${MAX_ENDPOINTS} webhook endpoints.`);
  checkUrlOrThrow(input.url, realm.livemode);
  checkEventsOrThrow(input.enabled_events);
  const secret = newSigningSecret();
  const endpoint = endpointOf({ realm, input, created: context.clock.now() });
  realm.webhookEndpoints.set(endpoint.id, endpoint);
  realm.endpointSecrets.set(endpoint.id, { secret, fromConfig: false });
  return { ...endpoint, secret };
}

/** @see https://docs.stripe.com/api/webhook_endpoints/update */
export function updateWebhookEndpoint(
  context: Context,
  id: string,
  input: Partial<Omit<WebhookEndpointInput, 'api_version'>> & { disabled?: boolean },
): WebhookEndpoint {
  const endpoint = webhookEndpointOrThrow(context, id);
  if (input.url !== undefined) checkUrlOrThrow(input.url, context.realm.livemode);
  if (input.enabled_events) checkEventsOrThrow(input.enabled_events);
  return change(context.realm.webhookEndpoints, endpoint, {
    ...(input.url !== undefined && { url: input.url }),
    ...(input.enabled_events && { enabled_events: input.enabled_events }),
    ...(input.description !== undefined && { description: input.description || null }),
    ...(input.disabled !== undefined && { status: input.disabled ? 'disabled' : 'enabled' }),
    metadata: mergeMetadata(endpoint.metadata, input.metadata),
  });
}

/** @see https://docs.stripe.com/api/webhook_endpoints/delete */
export function deleteWebhookEndpoint(context: Context, id: string) {
  webhookEndpointOrThrow(context, id);
  context.realm.webhookEndpoints.delete(id);
  context.realm.endpointSecrets.delete(id);
  return { id, object: 'webhook_endpoint', deleted: true } as const;
}

const MAX_OVERLAP_SECONDS = 86_400;

/**
 * A new secret; the old one goes on signing beside it for at most 24 hours, so that receivers can change over.
 * @see https://docs.stripe.com/webhooks#roll-endpoint-secrets
 */
export function rollSecret(
  context: Context,
  id: string,
  input: { secret?: string; expiresInSeconds?: number },
): { secret: string; until: number } {
  const endpoint = webhookEndpointOrThrow(context, id);
  const { endpointSecrets } = context.realm;
  const present = endpointSecrets.get(endpoint.id);
  const secret = input.secret ?? newSigningSecret();
  const overlap = Math.min(input.expiresInSeconds ?? MAX_OVERLAP_SECONDS, MAX_OVERLAP_SECONDS);
  const until = context.clock.now() + Math.max(0, overlap);
  endpointSecrets.set(endpoint.id, {
    secret,
    fromConfig: present?.fromConfig ?? false,
    ...(present && { previous: { secret: present.secret, until } }),
  });
  return { secret, until };
}

/** The secrets that sign for an endpoint now, the newest first. */
export function signingSecretsOf(realm: Realm, id: string, now: number): string[] {
  const stored = realm.endpointSecrets.get(id);
  if (!stored) return [];
  const { secret, previous } = stored;
  return previous && previous.until > now ? [secret, previous.secret] : [secret];
}

export type ConfiguredEndpoint = WebhookEndpointInput & { secret: string };

/**
 * The endpoints of the boot configuration, replacing those of the last boot. Same url, same endpoint; one whose url
 * changed keeps its id, so that deliveries which were still waiting follow it.
 */
export function configureEndpoints(
  realm: Realm,
  configured: ConfiguredEndpoint[],
  created: number,
): void {
  const present = [...realm.webhookEndpoints.values()];
  const urls = new Set(configured.map(({ url }) => url));
  const stale = present.filter(
    ({ id, url }) => realm.endpointSecrets.get(id)?.fromConfig && !urls.has(url),
  );
  for (const input of configured) {
    const known = present.find(({ url }) => url === input.url) ?? stale.shift();
    const endpoint = endpointOf({ realm, input, created: known?.created ?? created });
    const stored = known ? { ...endpoint, id: known.id } : endpoint;
    realm.webhookEndpoints.set(stored.id, stored);
    realm.endpointSecrets.set(stored.id, { secret: input.secret, fromConfig: true });
  }
  for (const { id } of stale) {
    realm.webhookEndpoints.delete(id);
    realm.endpointSecrets.delete(id);
  }
}

export function webhookEndpointOrThrow(context: Context, id: string): WebhookEndpoint {
  return findOrThrow(context.realm.webhookEndpoints, { kind: 'webhook endpoint', id });
}

function endpointOf(input: {
  realm: Realm;
  input: WebhookEndpointInput;
  created: number;
}): WebhookEndpoint {
  return {
    id: newId('we'),
    object: 'webhook_endpoint',
    api_version: input.input.api_version ?? API_VERSION,
    application: null,
    created: input.created,
    description: input.input.description || null,
    enabled_events: input.input.enabled_events,
    livemode: input.realm.livemode,
    metadata: mergeMetadata({}, input.input.metadata),
    status: 'enabled',
    url: input.input.url,
  };
}

function checkUrlOrThrow(url: string, livemode: boolean): void {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw invalidRequest('Invalid URL: An explicit scheme (such as https) must be provided.', {
      param: 'url',
      code: 'url_invalid',
    });
  if (livemode && new URL(url).protocol !== 'https:')
    throw invalidRequest('Invalid URL: URL must be publicly accessible over https in live mode.', {
      param: 'url',
      code: 'url_invalid',
    });
}

function checkEventsOrThrow(types: string[]): void {
  const bad = types.find((type) => type !== '*' && !/^[a-z0-9_]+(\.[a-z0-9_]+)+$/.test(type));
  if (types.length > 0 && bad === undefined) return;
  throw invalidRequest(`Invalid enabled_events: ${bad ?? 'at least one event is required'}.`, {
    param: 'enabled_events',
  });
}
