import { describeDriftCause } from './describe-drift-cause.util.ts';
import { DriftKind, REPAIR_BY_KIND } from './drift-kind.constant.ts';
import { type InvoiceWork, NO_WORK } from './drift.type.ts';

const HAPPENED = new Date('2026-11-20T10:00:00Z');
const causeOf = (
  kind: DriftKind,
  work: Partial<InvoiceWork> = {},
  asked: { bookedBy?: string } = {},
): string =>
  describeDriftCause(
    { kind, happenedAt: HAPPENED, objectId: 'pi_1', stripesMinor: 100n, ...asked },
    { ...NO_WORK, ...work },
  );
const booked = (action: string, amountMinor = '100') => ({
  booked: [{ movementId: 'pi_1', action, amountMinor }],
});

describe('why something differs', () => {
  it.each(Object.values(DriftKind))('is said in a sentence for %s', (kind) => {
    expect(causeOf(kind)).toMatch(/^[A-Z].*\.$/);
    expect(REPAIR_BY_KIND[kind]).toMatch(/^(SYNC|CANCEL_ROW|RECOMPUTE|SETTLE|PERSON)$/);
  });

  it.each<[string, DriftKind, Partial<InvoiceWork>, RegExp]>([
    ['no event came and nobody looked', 'PAYMENT_MISSING', {}, /never arrived/],
    [
      'somebody looked before it happened only',
      'PAYMENT_MISSING',
      { syncedAt: new Date('2026-11-20T09:00:00Z') },
      /never arrived, and nobody has looked yet/,
    ],
    [
      'somebody looked afterwards',
      'PAYMENT_FEE_DIFFERS',
      { syncedAt: new Date('2026-11-20T11:00:00Z') },
      /changed past the program since/,
    ],
    ['the trail says it was booked', 'PAYMENT_MISSING', booked('payment.succeeded'), /trail says/],
    [
      'the trail tells of another amount',
      'PAYMENT_MISSING',
      booked('payment.succeeded', '99'),
      /never arrived/,
    ],
    ['the sync fails', 'REFUND_MISSING', { lastError: 'Stripe is down.' }, /Stripe is down/],
    [
      'an event failed',
      'REFUND_MISSING',
      { failedEvent: { type: 'refund.created', reason: 'No reason.' } },
      /refund.created arrived, and could not be worked on: No reason/,
    ],
    ['it was done in the Dashboard', 'VOID_AT_STRIPE_ONLY', {}, /Dashboard/],
    ['the row was invented', 'PAYMENT_UNKNOWN_AT_STRIPE', {}, /trail knows nothing/],
    ['Stripe had it once', 'PAYMENT_UNKNOWN_AT_STRIPE', booked('payment.succeeded'), /once/],
  ])('is found when %s', (_when, kind, work, expected) => {
    expect(causeOf(kind, work)).toMatch(expected);
  });

  it('takes an earlier state in the trail for no proof of the present one', () => {
    const state = { bookedBy: 'payment.succeeded' };
    expect(causeOf('PAYMENT_STATUS_DIFFERS', booked('payment.processing'), state)).toMatch(
      /never arrived/,
    );
    expect(causeOf('PAYMENT_STATUS_DIFFERS', booked('payment.succeeded'), state)).toMatch(
      /trail says/,
    );
  });
});
