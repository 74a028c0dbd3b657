import { resourceMissing } from '../core/errors.ts';
import type { Realm } from '../core/realm.ts';
import { readEntry } from '../pages/payment-entry.ts';
import { paySession } from '../resources/checkout-pay.ts';
import { answerChallenge } from '../resources/payment-attempt.ts';
import { rollSecret } from '../resources/webhook-endpoint.ts';
import { challengeUrl } from '../view/views.ts';
import type { World } from '../world.ts';
import { entryOf } from './payments.ts';
import type { PayResult, PaySessionRequest, RollSecretRequest } from './protocol.ts';

/** What pressing "Pay" on a session's page does. */
export function paySessionFrom(world: World, input: PaySessionRequest): PayResult {
  const { session: id } = input;
  const realm = realmWith(world, ({ checkoutSessions }) => checkoutSessions.has(id), {
    kind: 'checkout.session',
    id,
  });
  const { status } = realm.checkoutSessions.get(id) ?? {};
  if (status === 'complete') return { status: 'already_paid' };
  if (status !== 'open') return { status: 'refused', message: `The session is ${status}.` };
  const read = readEntry(entryOf(world, input), world.clock.nowMs());
  if ('problems' in read)
    return { status: 'refused', message: read.problems.map(({ message }) => message).join(' ') };
  const context = world.context(realm);
  const attempt = paySession(context, id, { means: read.means });
  const waits = attempt.intent.status === 'requires_action' && input.authenticate !== undefined;
  const { declined, intent } =
    waits && input.authenticate
      ? answerChallenge(context, attempt.intent.id, input.authenticate)
      : attempt;
  if (intent.status === 'succeeded') return { status: 'paid' };
  if (intent.status === 'processing') return { status: 'processing' };
  const { baseUrl, clock } = world;
  const url = challengeUrl({ realm, baseUrl, clock }, intent.id);
  if (url !== null) return { status: 'requires_action', url };
  return { status: 'declined', message: declined?.message ?? 'Your card was declined.' };
}

/** The new secret; the old one signs beside it until `until`, in seconds of the sandbox's clock. */
export function rollSecretOf(world: World, input: RollSecretRequest) {
  const { endpoint: id, ...options } = input;
  const realm = realmWith(world, ({ webhookEndpoints }) => webhookEndpoints.has(id), {
    kind: 'webhook endpoint',
    id,
  });
  return rollSecret(world.context(realm), id, options);
}

function realmWith(
  world: World,
  holds: (realm: Realm) => boolean,
  missing: { kind: string; id: string },
): Realm {
  const realm = [...world.realms.values()].find(holds);
  if (realm) return realm;
  throw resourceMissing(missing);
}
