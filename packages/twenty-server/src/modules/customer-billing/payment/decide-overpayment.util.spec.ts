import fc from 'fast-check';
import type { InvoiceFacts } from 'twenty-shared';
import { paymentOf } from './__tests__/payment-builders.ts';
import { decideLedgerState } from './decide-ledger-state.util.ts';
import { decideOverpayment, overpaidMinorOf } from './decide-overpayment.util.ts';
import { type Payment, PaymentSource } from './payment.type.ts';

const INVOICE = {
  currency: 'EUR',
  issuedAt: new Date(0),
  voidedAt: null as Date | null,
  markedUncollectibleAt: null,
  failing: false,
  totalMinor: 11_900n,
  prePaymentCreditMinor: 0n,
  creditAppliedMinor: 0n,
} as const;

const factsOf = (payments: readonly Payment[], invoice: object = {}): InvoiceFacts =>
  decideLedgerState({ invoice: { ...INVOICE, ...invoice }, payments }).statusFacts;

const decide = (payments: readonly Payment[], invoice: object = {}) =>
  decideOverpayment({ facts: factsOf(payments, invoice), payments });

const FIRST = paymentOf();
const LATER = paymentOf({
  id: 'payment-2',
  movementId: 'pi_2',
  stripePaymentIntentId: 'pi_2',
  stripeInvoicePaymentId: 'inpay_2',
  occurredAt: new Date('2026-11-23T10:00:00Z'),
});
const RECORDED = paymentOf({
  id: 'payment-3',
  movementId: 'manual:3',
  source: PaymentSource.MANUAL,
  stripePaymentIntentId: null,
  stripeChargeId: null,
  stripeInvoicePaymentId: null,
  occurredAt: new Date('2026-11-24T10:00:00Z'),
});

describe('what was paid too much', () => {
  it('is nothing on a paid invoice, an open one and a draft', () => {
    expect(decide([FIRST])).toBeNull();
    expect(decide([])).toBeNull();
    expect(decide([], { issuedAt: null })).toBeNull();
  });

  it('P1: of two payers is the later payment, in any order of the rows', () => {
    const expected = {
      amountMinor: 11_900n,
      refundableMinor: 11_900n,
      creditedMinor: 11_900n,
      shares: [{ paymentId: 'payment-2', amountMinor: 11_900n }],
      blockedReason: null,
    };
    expect(decide([FIRST, LATER])).toEqual(expected);
    expect(decide([LATER, FIRST])).toEqual(expected);
  });

  it('P1: of a card and money that a person recorded is the card: only that can be refunded', () => {
    expect(decide([FIRST, RECORDED])).toMatchObject({
      refundableMinor: 11_900n,
      creditedMinor: 0n,
      shares: [{ paymentId: 'payment-1', amountMinor: 11_900n }],
    });
  });

  it('says why it cannot be refunded where a person recorded all of it', () => {
    expect(
      decide([RECORDED, { ...RECORDED, id: 'payment-4', movementId: 'manual:4' }]),
    ).toMatchObject({
      refundableMinor: 0n,
      shares: [],
      blockedReason: expect.stringContaining('Undo the recorded payment'),
    });
  });

  it('is everything that is kept on a void invoice, and none of it is credit', () => {
    expect(decide([FIRST, LATER], { voidedAt: new Date(0) })).toMatchObject({
      amountMinor: 23_800n,
      creditedMinor: 0n,
      shares: [
        { paymentId: 'payment-2', amountMinor: 11_900n },
        { paymentId: 'payment-1', amountMinor: 11_900n },
      ],
    });
  });

  it('takes no more from a payment than is too much', () => {
    expect(decide([FIRST, { ...LATER, amountMinor: 100n }], { totalMinor: 11_950n })).toMatchObject(
      { amountMinor: 50n, shares: [{ paymentId: 'payment-2', amountMinor: 50n }] },
    );
  });

  it('P5: is shared out to the cent, over any payments', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(1n, 20_000n), { minLength: 1, maxLength: 6 }),
        fc.bigInt(0n, 40_000n),
        (amounts, totalMinor) => {
          const payments = amounts.map((amountMinor, index) =>
            paymentOf({
              id: `payment-${index}`,
              movementId: `pi_${index}`,
              stripePaymentIntentId: `pi_${index}`,
              amountMinor,
            }),
          );
          const overpayment = decide(payments, { totalMinor });
          const surplusMinor = overpaidMinorOf(factsOf(payments, { totalMinor }));
          const sharedMinor = (overpayment?.shares ?? []).reduce(
            (sum, { amountMinor }) => sum + amountMinor,
            0n,
          );
          expect(sharedMinor).toBe(surplusMinor);
          expect(overpayment?.creditedMinor ?? 0n).toBe(surplusMinor);
        },
      ),
    );
  });
});
