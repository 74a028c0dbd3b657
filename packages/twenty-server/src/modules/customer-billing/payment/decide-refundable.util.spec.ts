import fc from 'fast-check';
import { paymentOf } from './__tests__/payment-builders.ts';
import { decideRefundable, RefundBlock } from './decide-refundable.util.ts';
import { type Payment, PaymentKind, PaymentSource, PaymentStatus } from './payment.type.ts';

const PAYMENT = paymentOf();

const refundOf = (amountMinor: bigint, fields: Partial<Payment> = {}): Payment =>
  paymentOf({
    id: `refund-${amountMinor}`,
    movementId: `re_${amountMinor}`,
    kind: PaymentKind.REFUND,
    amountMinor: -amountMinor,
    ...fields,
  });

const disputeOf = (disputeStatus: string, amountMinor = 11_900n): Payment =>
  paymentOf({
    id: 'dispute',
    movementId: 'dp_1',
    kind: PaymentKind.DISPUTE,
    amountMinor: -amountMinor,
    disputeStatus,
  });

const decide = (others: readonly Payment[], payment = PAYMENT) =>
  decideRefundable(payment, [payment, ...others]);

describe('what of a payment can be refunded', () => {
  it.each<[string, Payment[], bigint]>([
    ['nothing happened to it', [], 11_900n],
    ['a part was refunded', [refundOf(4_000n)], 7_900n],
    ['a refund is pending', [refundOf(4_000n, { status: PaymentStatus.PENDING })], 7_900n],
    ['a refund failed', [refundOf(4_000n, { status: PaymentStatus.FAILED })], 11_900n],
    ['a refund was canceled', [refundOf(4_000n, { status: PaymentStatus.CANCELED })], 11_900n],
    [
      'another payment was refunded',
      [refundOf(4_000n, { stripePaymentIntentId: 'pi_2' })],
      11_900n,
    ],
    ['the bank only inquires', [disputeOf('warning_needs_response')], 11_900n],
    ['a dispute was won', [disputeOf('won')], 11_900n],
    ['a part was lost to the bank', [disputeOf('lost', 1_900n)], 10_000n],
  ])('where %s', (_what, others, refundableMinor) => {
    expect(decide(others)).toEqual({ refundableMinor, block: null });
  });

  it.each(['needs_response', 'under_review', 'appeal_needs_response', 'appeal_under_review'])(
    'is nothing while a dispute is %s',
    (status) => {
      expect(decide([disputeOf(status, 100n)])).toEqual({
        refundableMinor: 0n,
        block: RefundBlock.DISPUTE_OPEN,
      });
    },
  );

  it.each<[RefundBlock, Partial<Payment>]>([
    ['NO_PAYMENT', { kind: PaymentKind.REFUND }],
    ['NOT_SUCCEEDED', { status: PaymentStatus.PROCESSING }],
    ['RECORDED', { source: PaymentSource.MANUAL, movementId: 'manual:1' }],
    ['UNDONE', { source: PaymentSource.MANUAL, counterMovementId: 'manual:2' }],
    ['CUSTOMER_CREDIT', { movementId: 'credit:in_1' }],
    ['OUTSIDE_STRIPE', { stripePaymentIntentId: null, stripeChargeId: null }],
  ])('is nothing, for the reason %s', (block, fields) => {
    expect(decide([], paymentOf(fields))).toEqual({ refundableMinor: 0n, block });
  });

  it('of a charge without PaymentIntent counts what names the charge', () => {
    const charge = paymentOf({ stripePaymentIntentId: null, movementId: 'ch_1' });
    const others = [refundOf(900n, { stripePaymentIntentId: null })];
    expect(decide(others, charge).refundableMinor).toBe(11_000n);
  });

  it('P5: is what succeeded less what was given back or lost, never below nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(1n, 20_000n), { maxLength: 6 }),
        fc.bigInt(0n, 20_000n),
        (refunds, lostMinor) => {
          const others = refunds.map((amountMinor) => refundOf(amountMinor));
          const dispute = lostMinor === 0n ? [] : [disputeOf('lost', lostMinor)];
          const leftMinor =
            11_900n - refunds.reduce((sum, amountMinor) => sum + amountMinor, 0n) - lostMinor;
          expect(decide([...others, ...dispute]).refundableMinor).toBe(
            leftMinor > 0n ? leftMinor : 0n,
          );
        },
      ),
    );
  });
});
