/** Why a delivery was refused before anything was stored. */
export const RefusalReason = {
  /** It carried no signature. */
  MISSING: 'MISSING',
  /** Its signature or body has another form than Stripe's. */
  MALFORMED: 'MALFORMED',
  /** Signed more than five minutes from now. */
  STALE: 'STALE',
  /** Signed with another secret, or changed on its way. */
  MISMATCH: 'MISMATCH',
  UNKNOWN_CONNECTION: 'UNKNOWN_CONNECTION',
  SECRET_MISSING: 'SECRET_MISSING',
  /** The connection came with a copied database and waits for an admin. */
  LOCKED: 'LOCKED',
  /** Live events over plain HTTP, by what a trusted proxy says. */
  PLAIN_HTTP: 'PLAIN_HTTP',
} as const;
export type RefusalReason = (typeof RefusalReason)[keyof typeof RefusalReason];

/** Accepted, but a configured proxy did not say whether it came over HTTPS: counted for the doctor. */
export const PROTOCOL_UNKNOWN = 'PROTOCOL_UNKNOWN';

/** What is counted of a delivery beside the inbox. */
export type DeliveryRemark = RefusalReason | typeof PROTOCOL_UNKNOWN;

/** One sum of the table: so many times in one hour. */
export type RefusalCount = {
  readonly connectionId: string | null;
  readonly reason: DeliveryRemark;
  readonly source: string;
  readonly hour: Date;
  readonly count: number;
  readonly lastAt: Date;
};
