import { findContradiction } from './find-contradiction.util.ts';

describe('P10: a verified event', () => {
  it.each([
    ['TEST', false, null, null],
    ['TEST', false, 'acct_1', null],
    ['LIVE', true, null, null],
    ['LIVE', true, 'acct_1', null],
    ['TEST', true, null, 'A live event was signed with the secret of a test connection'],
    ['TEST', true, 'acct_1', 'A live event was signed with the secret of a test connection'],
    ['LIVE', false, null, 'A test event was signed with the secret of a live connection'],
    ['TEST', false, 'acct_2', 'The event belongs to another Stripe account'],
    ['LIVE', true, 'acct_2', 'The event belongs to another Stripe account'],
  ] as const)(
    'on a %s connection, livemode %s and account %s: %s',
    (mode, livemode, account, reason) => {
      expect(findContradiction({ livemode, account }, { mode, accountId: 'acct_1' })).toBe(reason);
    },
  );
});
