import { compareByMoment } from './compare-by-moment.util.ts';
import { PaymentSource } from './payment.type.ts';

describe('compareByMoment', () => {
  const at = (second: number, movementId: string, fields: object = {}) => ({
    occurredAt: new Date(second * 1_000),
    createdAt: new Date(9_000_000),
    amountMinor: 100n,
    source: PaymentSource.STRIPE,
    movementId,
    ...fields,
  });
  const recorded = (day: number, movementId: string, createdSecond: number) =>
    at(day, movementId, {
      source: PaymentSource.MANUAL,
      createdAt: new Date(createdSecond * 1_000),
    });
  const expectOrder = (...moments: ReturnType<typeof at>[]) => {
    expect(moments.toReversed().sort(compareByMoment)).toEqual(moments);
    expect([...moments].sort(compareByMoment)).toEqual(moments);
  };

  it('puts the older first, whatever the ids', () => {
    expectOrder(at(1, 'b'), at(2, 'a'));
  });

  it('puts money that came in before money that went back in the same second', () => {
    expectOrder(at(1, 'pi_1'), at(1, 'dp_1', { amountMinor: -100n }));
  });

  it('orders two payments of one second by their ids, capitals before small letters', () => {
    expectOrder(at(1, 'pi_B'), at(1, 'pi_a'));
    expect(compareByMoment(at(1, 'pi_a'), at(1, 'pi_a'))).toBe(0);
  });

  it('keeps the order in which a person recorded the payments of one day, after those at Stripe', () => {
    expectOrder(at(1, 'pi_z'), recorded(1, 'manual:z', 5), recorded(1, 'manual:a', 6));
  });
});
