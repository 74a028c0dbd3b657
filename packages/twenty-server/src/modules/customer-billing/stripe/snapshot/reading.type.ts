import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import type { CallPriority } from '../client/stripe-rate-limiter.typeorm-repository.ts';

/** With whose key, and how urgently, Stripe is read. */
export type ReadContext = {
  readonly connection: UsableConnection;
  readonly priority: CallPriority;
};

/**
 * Where to look although the invoice itself gives no sign: what an event named, and what our rows hold already. It
 * decides what is read, never what is believed of it.
 */
export type ReadingHints = {
  /** Credit notes that were voided since: the invoice's own sums no longer show them. */
  readonly creditNotes: boolean;
  /** Early fraud warnings: neither the invoice nor the charge shows them. */
  readonly fraudWarnings: boolean;
  /** Charges (`ch_…`) that have a dispute in our rows. */
  readonly disputedChargeIds: ReadonlySet<string>;
};

export const NO_HINTS: ReadingHints = {
  creditNotes: false,
  fraudWarnings: false,
  disputedChargeIds: new Set(),
};
