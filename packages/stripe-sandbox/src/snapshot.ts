import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { COLLECTIONS, type Realm } from './core/realm.ts';
import type { Chaos, SavedChaos } from './control/chaos.ts';
import type { Faults, SavedFault } from './control/faults.ts';
import type { RateLimitSettings, RateLimits } from './http/rate-limit.ts';
import type { DeliverySettings } from './webhooks/deliveries.ts';
import type { SavedAnswer } from './http/idempotency.ts';
import type { PlannedTask } from './later.ts';
import type { Delivery } from './webhooks/delivery.ts';
import type { World } from './world.ts';

/** What survives a restart. */
export type Saved = {
  clockOffsetMs: number;
  realms: Map<string, Partial<Realm>>;
  idempotency: Map<string, [string, SavedAnswer][]>;
  deliveries: Delivery[];
  later: PlannedTask[];
  /** What the control API has set; snapshots from before it could be kept have none. */
  settings?: SavedSettings;
};

export type SavedSettings = {
  deliveries: DeliverySettings;
  faults: SavedFault[];
  chaos: SavedChaos;
  rateLimits: RateLimitSettings;
};

type File = {
  version: 1;
  clockOffsetMs: number;
  realms: Record<string, Record<string, [string, unknown][]>>;
  idempotency: Record<string, [string, SavedAnswer][]>;
  deliveries: Delivery[];
  later: PlannedTask[];
  settings?: SavedSettings;
};

/** Reads a snapshot; none yet is no error. @throws when the file is there and cannot be read. */
export function loadSnapshot(path: string): Saved | undefined {
  if (!existsSync(path)) return undefined;
  let file: File;
  try {
    file = JSON.parse(readFileSync(path, 'utf8')) as File;
  } catch (cause) {
    throw new Error(`The snapshot ${path} cannot be read; move it away to start empty.`, { cause });
  }
  if (file.version !== 1) throw new Error(`The snapshot ${path} is of another version.`);
  const realms = Object.entries(file.realms).map(([key, collections]): [string, Partial<Realm>] => [
    key,
    Object.fromEntries(
      COLLECTIONS.map((name) => [name, new Map(collections[name] ?? [])]),
    ) as Partial<Realm>,
  ]);
  return {
    clockOffsetMs: file.clockOffsetMs,
    realms: new Map(realms),
    idempotency: new Map(Object.entries(file.idempotency)),
    deliveries: file.deliveries,
    later: file.later,
    ...(file.settings && { settings: file.settings }),
  };
}

/** Writes a snapshot whole or not at all, readable by its owner only: it holds signing secrets. */
export function saveSnapshot(
  path: string,
  world: World,
  misbehaviour: { faults: Faults; chaos: Chaos; limits: RateLimits },
): void {
  const { faults, chaos, limits } = misbehaviour;
  const file: File = {
    version: 1,
    clockOffsetMs: world.clock.offsetMs,
    realms: {},
    idempotency: {},
    deliveries: world.deliveries.list(),
    later: world.later.list(),
    settings: {
      deliveries: world.deliveries.settings,
      faults: faults.saved(),
      chaos: chaos.saved(),
      rateLimits: limits.settings,
    },
  };
  for (const [key, realm] of world.realms) {
    file.realms[key] = Object.fromEntries(COLLECTIONS.map((name) => [name, [...realm[name]]]));
    file.idempotency[key] = world.keysOf(realm).entries();
  }
  const unfinished = `${path}.new`;
  writeFileSync(unfinished, JSON.stringify(file), { mode: 0o600 });
  renameSync(unfinished, path);
}
