import { describePaymentLinks } from './describe-payment-links.util.ts';

const SETTINGS = { graceDays: 60, linksNeverExpire: false, allowPartPayment: false };

describe('describePaymentLinks', () => {
  it.each([
    [{}, 'They end 60 days after the due date. Customers pay all that is owed.'],
    [{ graceDays: 1 }, 'They end 1 day after the due date. Customers pay all that is owed.'],
    [{ graceDays: 0 }, 'They end with the due date. Customers pay all that is owed.'],
    [
      { linksNeverExpire: true, allowPartPayment: true },
      'They never expire. Customers may pay a part.',
    ],
  ])('says %j', (changed, words) => {
    expect(describePaymentLinks({ ...SETTINGS, ...changed })).toBe(words);
  });
});
