import { nextStripeNumber, stripeNumberOf } from './stripe-number.util.ts';

const NUMBER = 'INV-2026-0001';

describe("a version's number at Stripe", () => {
  it.each([
    ['the first', 1, false, NUMBER],
    ['the second, after a draft that was deleted', 2, false, NUMBER],
    ['the second, after one that was finalized', 2, true, `${NUMBER}-2`],
    ['the twelfth', 12, true, `${NUMBER}-12`],
  ])('%s', (_what, version, isNumberTaken, expected) => {
    expect(stripeNumberOf({ number: NUMBER, version, isNumberTaken })).toBe(expected);
  });

  it.each([
    [NUMBER, `${NUMBER}-2`],
    [`${NUMBER}-2`, `${NUMBER}-3`],
    [`${NUMBER}-9`, `${NUMBER}-10`],
  ])('after %s was refused is %s', (refused, expected) => {
    expect(nextStripeNumber({ number: NUMBER, refused })).toBe(expected);
  });
});
