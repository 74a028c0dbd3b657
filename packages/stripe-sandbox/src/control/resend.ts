import { resourceMissing } from '../core/errors.ts';
import { listens } from '../core/context.ts';
import type { World } from '../world.ts';
import type { ResendRequest } from './protocol.ts';

export type ResendAnswer = { url: string; status: number | null; error?: string };

/** Posts a stored event to every endpoint that listens for it, outside the bookkeeping of deliveries. */
export async function resend(world: World, input: ResendRequest): Promise<ResendAnswer[]> {
  const realm = [...world.realms.values()].find(({ events }) => events.has(input.event));
  const event = realm?.events.get(input.event);
  if (!realm || !event) throw resourceMissing({ kind: 'event', id: input.event });
  const targets = [...realm.webhookEndpoints.values()].filter((endpoint) =>
    listens(endpoint.enabled_events, event.type),
  );
  const posts = Array.from({ length: input.times ?? 1 }).flatMap(() =>
    targets.map(({ id, url }) => async (): Promise<ResendAnswer> => {
      const answer = await world.deliveries.post({
        url,
        body: input.body ?? world.deliveries.bodyOf(event, id, realm),
        secret: world.deliveries.secretsOf(realm, id),
        ...(input.header !== undefined && { header: input.header }),
      });
      return { url, ...answer };
    }),
  );
  if (input.concurrently) return Promise.all(posts.map((post) => post()));
  const answers: ResendAnswer[] = [];
  for (const post of posts) answers.push(await post());
  return answers;
}
