import Stripe from 'stripe';

import { type Observation, type Probe, type ProbeMark } from './probe.type.ts';
import { INVOICE_PROBES } from './probes/invoices.probes.ts';
import { PAYMENT_PROBES } from './probes/payments.probes.ts';

export const PROBES: readonly Probe[] = [...INVOICE_PROBES, ...PAYMENT_PROBES];

/** A look that itself was refused is an observation too: a stand-in may not know the call. */
const lookSafely = async (probe: Probe, stripe: Stripe, mark: ProbeMark): Promise<Observation> => {
  try {
    return await probe.look(stripe, mark);
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    return { notTried: error.code ?? error.type };
  }
};

/** One after the other: test mode allows some 25 requests a second. */
export const runProbes = async (
  stripe: Stripe,
  mark: ProbeMark,
): Promise<ReadonlyMap<string, Observation>> => {
  const seen = new Map<string, Observation>();
  for (const probe of PROBES) seen.set(probe.name, await lookSafely(probe, stripe, mark));
  return seen;
};
