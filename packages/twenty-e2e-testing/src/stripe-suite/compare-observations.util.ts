import { type Observation } from './probe.type.ts';

export type Difference = {
  readonly name: string;
  readonly stripe: string;
  readonly sandbox: string;
};

const inWords = (observation: Observation | undefined): string =>
  observation === undefined
    ? 'not looked at'
    : Object.entries(observation)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${name}: ${String(value)}`)
        .join(', ') || 'done';

/** Where Stripe answered otherwise than the sandbox of this repository, in words. */
export const compareObservations = (
  stripe: ReadonlyMap<string, Observation>,
  sandbox: ReadonlyMap<string, Observation>,
): { settled: { name: string; answer: string }[]; differences: Difference[] } => {
  const names = [...stripe.keys()];
  return {
    settled: names.map((name) => ({ name, answer: inWords(stripe.get(name)) })),
    differences: names
      .map((name) => ({
        name,
        stripe: inWords(stripe.get(name)),
        sandbox: inWords(sandbox.get(name)),
      }))
      .filter((pair) => pair.stripe !== pair.sandbox),
  };
};
