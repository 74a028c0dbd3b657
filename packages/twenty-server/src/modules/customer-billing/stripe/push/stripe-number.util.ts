const SUFFIX = /^(\d+)$/;

/** The number the first version of an invoice has at Stripe is its own; later ones get their version after it. */
export const stripeNumberOf = (version: {
  number: string;
  version: number;
  /** An earlier version was finalized, so that its number is taken at Stripe for good. */
  isNumberTaken: boolean;
}): string => (version.isNumberTaken ? `${version.number}-${version.version}` : version.number);

/**
 * The next to try where Stripe says that `refused` is taken: by a version that was given up after it was finalized, or
 * by another workspace on the same account. `INV-2026-0001` → `INV-2026-0001-2` → `INV-2026-0001-3`.
 */
export const nextStripeNumber = ({
  number,
  refused,
}: {
  number: string;
  refused: string;
}): string => {
  const [, suffix] = SUFFIX.exec(refused.slice(number.length + 1)) ?? [];
  return `${number}-${suffix === undefined ? 2 : Number(suffix) + 1}`;
};
