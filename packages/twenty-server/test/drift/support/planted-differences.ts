import type { Plant } from './plant.ts';
import { PLANTED_AT_STRIPE } from './planted-at-stripe.ts';
import { PLANTED_HERE } from './planted-here.ts';

/** Every way in which the books can go wrong that we know of, by what went wrong. */
export const PLANTED_DIFFERENCES: Readonly<Record<string, Plant>> = {
  ...PLANTED_AT_STRIPE,
  ...PLANTED_HERE,
};
