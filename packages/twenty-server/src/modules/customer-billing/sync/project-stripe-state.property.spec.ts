import fc from 'fast-check';
import { aPush } from '../stripe/__tests__/builders.ts';
import { aCharge, anIntent, aRefund, aStripeState } from '../stripe/__tests__/snapshot-builders.ts';
import type { StripePaymentSnapshot } from '../stripe/snapshot/stripe-snapshot.type.ts';
import type { PushState } from './movement-origin.type.ts';
import { projectStripeState } from './project-stripe-state.util.ts';

// Few seconds and words, so that ties and contradictions come up often.
const second = fc.integer({ min: 0, max: 2 }).map((value) => new Date(value * 1000));

const charges = (intentId: string) =>
  fc
    .array(
      fc.record({
        status: fc.constantFrom('succeeded', 'pending', 'failed'),
        createdAt: second,
        refunds: fc.array(fc.constantFrom('succeeded', 'pending', 'failed', 'canceled'), {
          maxLength: 3,
        }),
      }),
      { maxLength: 4 },
    )
    .map((drawn) =>
      drawn.map(({ status, createdAt, refunds }, index) =>
        aCharge({
          stripeChargeId: `ch_${intentId}_${index}`,
          stripePaymentIntentId: intentId,
          status,
          createdAt,
          methodDisplay: `Visa ·· ${index}`,
          failureMessage: status === 'failed' ? `Declined ${index}` : null,
          refunds: refunds.map((word, number) =>
            aRefund({
              stripeRefundId: `re_${intentId}_${index}_${number}`,
              status: word,
              createdAt,
            }),
          ),
        }),
      ),
    );

const payment = (intentId: string): fc.Arbitrary<StripePaymentSnapshot> =>
  fc.record({
    intent: fc
      .record({
        status: fc.constantFrom(
          'requires_payment_method',
          'requires_action',
          'processing',
          'succeeded',
          'canceled',
        ),
        lastErrorCode: fc.constantFrom(null, 'card_declined'),
      })
      .map((fields) => anIntent({ ...fields, stripePaymentIntentId: intentId })),
    charges: charges(intentId),
  });

const state: fc.Arbitrary<PushState> = fc
  .tuple(payment('pi_1'), payment('pi_2'), fc.bigInt({ min: 0n, max: 500n }))
  .map(([first, second_, creditMinor]) => ({
    push: aPush(),
    state: aStripeState([first, second_], { startingBalanceMinor: -creditMinor }),
  }));

/** The same objects as Stripe might have listed them another time. */
const shuffledOf = (pushState: PushState): fc.Arbitrary<PushState> =>
  fc
    .tuple(
      ...pushState.state.payments.map(({ intent, charges: unordered }) =>
        fc
          .tuple(
            ...unordered.map((charge) =>
              fc
                .shuffledSubarray([...charge.refunds], { minLength: charge.refunds.length })
                .map((refunds) => ({ ...charge, refunds })),
            ),
          )
          .chain((withRefunds) =>
            fc.shuffledSubarray([...withRefunds], { minLength: withRefunds.length }),
          )
          .map((shuffledCharges) => ({ intent, charges: shuffledCharges })),
      ),
    )
    .chain((payments) => fc.shuffledSubarray([...payments], { minLength: payments.length }))
    .map((payments) => ({ ...pushState, state: { ...pushState.state, payments } }));

/** A projection as rows: a list's order means nothing once it is written. */
const rowsOf = (pushState: PushState) => {
  const { movements, attempts, facts } = projectStripeState([pushState]);
  return {
    movements: new Map(movements.map((movement) => [movement.movementId, movement])),
    attempts: new Map(attempts.map((attempt) => [attempt.attemptKey, attempt])),
    facts,
  };
};

describe('P3: the projection', () => {
  it('does not depend on the order in which Stripe lists payments, charges and refunds', () => {
    fc.assert(
      fc.property(
        state.chain((drawn) => fc.tuple(fc.constant(drawn), shuffledOf(drawn))),
        ([drawn, shuffled]) => {
          expect(rowsOf(shuffled)).toEqual(rowsOf(drawn));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the same when projected twice, and changes nothing of what it was given', () => {
    fc.assert(
      fc.property(state, (drawn) => {
        const before = structuredClone(drawn);
        expect(projectStripeState([drawn])).toEqual(projectStripeState([drawn]));
        expect(drawn).toEqual(before);
      }),
    );
  });

  it('names every movement once, so that no row is written over by another of the same sync', () => {
    fc.assert(
      fc.property(state, (drawn) => {
        const ids = projectStripeState([drawn]).movements.map(({ movementId }) => movementId);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
