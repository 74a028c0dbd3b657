import { COLLECTIONS, type CollectionName } from '../core/realm.ts';
import type { World } from '../world.ts';

const KEPT: ReadonlySet<CollectionName> = new Set(['webhookEndpoints', 'endpointSecrets']);

/** As "Delete all test data" in the Dashboard: nothing is left of test mode but its endpoints, and no event tells. */
export function deleteTestData(world: World): void {
  for (const realm of world.realms.values()) {
    if (realm.livemode) continue;
    for (const name of COLLECTIONS) if (!KEPT.has(name)) realm[name].clear();
  }
}
