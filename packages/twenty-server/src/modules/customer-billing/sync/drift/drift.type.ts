import type { CreditNote } from '../../payment/credit-note.type.ts';
import type { Payment } from '../../payment/payment.type.ts';
import type { Invoice } from '../../invoice/invoice.type.ts';
import type { StripePush } from '../../stripe/push/stripe-push.type.ts';
import type { DriftKind } from './drift-kind.constant.ts';

/** Something that differs, before anybody asked why. Amounts in minor units of `currency`. */
export type Difference = {
  readonly kind: DriftKind;
  readonly objectId: string | null;
  readonly oursMinor: bigint | null;
  readonly stripesMinor: bigint | null;
  /** What differs, in words. */
  readonly message: string;
  /** When it happened at Stripe, as far as Stripe says. */
  readonly happenedAt: Date | null;
  /** The audit entry that booking Stripe's side would leave; left out where any entry about the object is proof. */
  readonly bookedBy?: string;
};

/** Everything we hold about an invoice. */
export type OwnBooks = {
  readonly invoice: Invoice;
  readonly pushes: readonly StripePush[];
  readonly payments: readonly Payment[];
  readonly creditNotes: readonly CreditNote[];
};

/** What is being done about an invoice, and what was tried. Moments are the database's. */
export type InvoiceWork = {
  /** A sync wanted and due, somebody at work, or events on their way to it. */
  readonly inMotion: boolean;
  /** Its row was touched while the report was read, so that both sides may be of different moments. */
  readonly touchedSince: boolean;
  readonly syncedAt: Date | null;
  /** What the audit trail says was booked. */
  readonly booked: readonly {
    readonly movementId: string;
    readonly action: string;
    readonly amountMinor: string;
  }[];
  /** Why the sync that waits failed last. */
  readonly lastError: string | null;
  readonly failedEvent: { readonly type: string; readonly reason: string | null } | null;
};

export const NO_WORK: InvoiceWork = {
  inMotion: false,
  touchedSince: false,
  syncedAt: null,
  booked: [],
  lastError: null,
  failedEvent: null,
};

export type DriftReportState = 'RUNNING' | 'DONE' | 'FAILED';
