import { CrmInMemory, type PlantedBug } from './crm-in-memory.ts';
import type { LIFECYCLES } from './lifecycles.ts';
import { SeededDraws } from './seeded-draws.ts';
import { type ModelEvent, StripeInMemory } from './stripe-in-memory.ts';

type Lifecycle = (typeof LIFECYCLES)[string];
type AtRest = ReturnType<CrmInMemory['read']>;

const MOST_SYNCS_AT_ONCE = 3;

/** Every event delivered at once and synced before the next step. */
export const runUndisturbed = (lifecycle: Lifecycle): AtRest => {
  const stripe = new StripeInMemory();
  const crm = new CrmInMemory(stripe, null);
  for (const step of lifecycle) {
    step(stripe);
    settle(crm, stripe);
  }
  return crm.read();
};

/**
 * Steps, deliveries (at once, late, twice, never) and the phases of up to three syncs in an order the seed decides: a
 * sync may read before a step and apply after it, and hold a lease that somebody else has taken since. What was never
 * delivered the gap detector finds in the end, while syncs may still be on their way.
 */
export const runSchedule = (
  lifecycle: Lifecycle,
  seed: number,
  bug: PlantedBug | null = null,
): AtRest => {
  const draws = new SeededDraws(seed);
  const stripe = new StripeInMemory();
  const crm = new CrmInMemory(stripe, bug);
  const steps = [...lifecycle];
  const late: ModelEvent[] = [];
  let announced = 0;

  const takeStep = () => {
    steps.shift()?.(stripe);
    for (const event of stripe.events.slice(announced)) {
      const fate = draws.pick(['AT_ONCE', 'LATE', 'TWICE', 'NEVER'] as const);
      if (fate === 'AT_ONCE' || fate === 'TWICE') crm.receive(event);
      if (fate === 'LATE' || fate === 'TWICE') late.push(event);
    }
    announced = stripe.events.length;
  };
  const deliverLate = () => {
    const event = draws.pick(late);
    late.splice(late.indexOf(event), 1);
    crm.receive(event);
  };

  const isAtRest = () =>
    steps.length + late.length + crm.syncs.length === 0 && !crm.isBehind && knowsAll(crm, stripe);
  while (!isAtRest()) {
    const choices = [
      ...(steps.length > 0 ? [takeStep] : []),
      ...(late.length > 0 ? [deliverLate] : []),
      ...(steps.length === 0 ? [() => recover(crm, stripe)] : []),
      () => crm.dispatch(),
      ...(crm.syncs.length < MOST_SYNCS_AT_ONCE ? [() => crm.claim()] : []),
      ...crm.syncs.map((sync) => () => crm.advance(sync)),
    ];
    draws.pick(choices)();
  }
  return crm.read();
};

const knowsAll = (crm: CrmInMemory, stripe: StripeInMemory): boolean =>
  stripe.events.every((event) => crm.knows(event));

/** The gap detector. */
const recover = (crm: CrmInMemory, stripe: StripeInMemory): void =>
  stripe.events.forEach((event) => crm.receive(event));

/** Works until nothing is left to do. */
const settle = (crm: CrmInMemory, stripe: StripeInMemory): void => {
  recover(crm, stripe);
  while (crm.isBehind) {
    crm.dispatch();
    crm.claim();
    for (let sync = crm.syncs.at(-1); sync !== undefined; sync = crm.syncs.at(-1)) {
      crm.advance(sync);
    }
  }
};
