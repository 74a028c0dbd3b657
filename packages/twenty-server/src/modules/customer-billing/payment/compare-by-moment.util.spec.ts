import { compareByMoment } from './compare-by-moment.util.ts';

describe('compareByMoment', () => {
  const at = (second: number, movementId: string, fields: object = {}) => ({
    occurredAt: new Date(second * 1_000),
    createdAt: new Date(9_000_000),
    amountMinor: 100n,
    movementId,
    ...fields,
  });
  const expectOrder = (...moments: ReturnType<typeof at>[]) => {
    expect(moments.toReversed().sort(compareByMoment)).toEqual(moments);
    expect([...moments].sort(compareByMoment)).toEqual(moments);
  };

  it('puts the older first, whatever the ids', () => {
    expectOrder(at(1, 'b'), at(2, 'a'));
  });

  it('puts money that came in before money that went back in the same second', () => {
    expectOrder(
      at(1, 'pi_1', { createdAt: new Date(9_000_001) }),
      at(1, 'dp_1', { amountMinor: -100n }),
    );
  });

  it('puts first what was heard of first, of two payments of one second or of one recorded day', () => {
    expectOrder(at(1, 'pi_z'), at(1, 'pi_a', { createdAt: new Date(9_000_001) }));
  });

  it('orders what was heard of at once by the ids, capitals before small letters', () => {
    expectOrder(at(1, 'pi_B'), at(1, 'pi_a'));
    expect(compareByMoment(at(1, 'pi_a'), at(1, 'pi_a'))).toBe(0);
  });
});
