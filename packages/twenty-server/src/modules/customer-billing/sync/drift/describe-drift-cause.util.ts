import { DriftKind, REPAIR_BY_KIND } from './drift-kind.constant.ts';
import type { Difference, InvoiceWork } from './drift.type.ts';

type Asked = Pick<Difference, 'kind' | 'happenedAt'> &
  Partial<Pick<Difference, 'objectId' | 'stripesMinor' | 'bookedBy'>>;

const IN_THE_DASHBOARD: ReadonlySet<DriftKind> = new Set([
  DriftKind.VOID_AT_STRIPE_ONLY,
  DriftKind.UNCOLLECTIBLE_AT_STRIPE_ONLY,
  DriftKind.CREDIT_NOTE_MISSING,
  DriftKind.CREDIT_NOTES_DIFFER,
]);

const wasBooked = ({ objectId, stripesMinor, bookedBy }: Asked, { booked }: InvoiceWork): boolean =>
  booked.some(
    ({ movementId, action, amountMinor }) =>
      movementId === objectId &&
      amountMinor === stripesMinor?.toString() &&
      (bookedBy === undefined || bookedBy === action),
  );

/** Why something differs, as far as our own records tell. The surest reason first. */
export const describeDriftCause = (difference: Asked, work: InvoiceWork): string => {
  const { kind, happenedAt } = difference;
  const { syncedAt, lastError, failedEvent } = work;
  if (REPAIR_BY_KIND[kind] === 'RECOMPUTE' || kind === DriftKind.CUSTOMER_SUM_DIFFERS) {
    return 'Our row was changed past the program: it no longer equals its own payments.';
  }
  if (REPAIR_BY_KIND[kind] === 'CANCEL_ROW') {
    return work.booked.some(({ movementId }) => movementId === difference.objectId)
      ? 'Stripe had it once, and does not any more.'
      : 'The audit trail knows nothing of it: the row was written past the program.';
  }
  if (wasBooked(difference, work)) {
    return 'The audit trail says that it was booked as Stripe has it: our row was changed or removed past the program since.';
  }
  if (kind === DriftKind.CONNECTION_LOST) {
    return 'The key of this Stripe account is gone or locked, so nothing can be read with it.';
  }
  if (kind === DriftKind.STRIPE_INVOICE_MISSING) {
    return 'Its account has no such invoice: test data was deleted there, or our row was changed past the program.';
  }
  if (lastError !== null) {
    return `Bringing the invoice in line with Stripe waits, and failed last with: ${lastError}`;
  }
  if (failedEvent !== null) {
    return `Stripe's event ${failedEvent.type} arrived, and could not be worked on: ${failedEvent.reason ?? 'no reason is known'}`;
  }
  if (kind === DriftKind.STRIPE_INVOICE_UNKNOWN) {
    return 'It carries our mark, and no version of ours knows it: an answer of Stripe was lost, or our row was removed.';
  }
  if (kind === DriftKind.PAID_AT_STRIPE_ONLY) {
    return 'All that Stripe has through itself is booked, so a recorded payment was changed or removed past the program.';
  }
  if (kind === DriftKind.PAYABLE_THOUGH_CLOSED) {
    return 'The version was closed here without being taken back at Stripe.';
  }
  if (kind === DriftKind.TOTAL_DIFFERS || kind === DriftKind.AMOUNT_ASKED_DIFFERS) {
    return 'It changed here after the invoice was sent, and Stripe was not told.';
  }
  // Stripe counts whole seconds: what happened in the second of the look may be on either side of it.
  const lookedAfter =
    syncedAt !== null && happenedAt !== null && syncedAt.getTime() - happenedAt.getTime() > 1000;
  if (lookedAfter) {
    return 'The invoice was read from Stripe after this happened, so our row was changed past the program since.';
  }
  const look =
    syncedAt === null ? 'the invoice was never read from Stripe' : 'nobody has looked yet';
  return IN_THE_DASHBOARD.has(kind)
    ? `Somebody changed it in Stripe's Dashboard. No event about it arrived, and ${look}.`
    : `Stripe's event about it never arrived, and ${look}.`;
};
