import { drawOf, shuffled } from './seeded.ts';

describe('draws', () => {
  it('are the same for the same seed and question, and others for another', () => {
    expect(drawOf(7, 'drop', 'invoice.paid', 3)).toBe(drawOf(7, 'drop', 'invoice.paid', 3));
    const all = [drawOf(7, 'a', 1), drawOf(7, 'a', 2), drawOf(8, 'a', 1), drawOf(7, 'b', 1)];
    expect(new Set(all).size).toBe(4);
  });

  it.each([1, 2, 99, -5])(
    'are spread evenly with seed %d, though only a counter differs',
    (seed) => {
      const tenths = Array.from({ length: 10 }, () => 0);
      for (let nth = 0; nth < 10_000; nth += 1) {
        const draw = drawOf(seed, 'drop', 'customer.created', nth);
        expect(draw >= 0 && draw < 1).toBe(true);
        const tenth = Math.floor(draw * 10);
        tenths[tenth] = (tenths[tenth] ?? 0) + 1;
      }
      for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
    },
  );

  it('put things in an order that keeps all of them', () => {
    const items = Array.from({ length: 20 }, (_, index) => index);
    const order = shuffled(items, 3);
    expect(order).not.toEqual(items);
    expect(order).toEqual(shuffled(items, 3));
    expect(order.toSorted((a, b) => a - b)).toEqual(items);
    expect(order).not.toEqual(shuffled(items, 4));
  });
});
