import fc from 'fast-check';
import { SandboxClock } from '../core/clock.ts';
import { World } from '../world.ts';
import { DISPUTE_STATUSES, isWithdrawn } from './dispute.ts';
import { disputeAsBank } from './dispute-raise.ts';
import { createPaymentIntent } from './payment-intent-api.ts';

const account = {
  id: 'acct_1',
  name: 'In process',
  country: 'DE',
  defaultCurrency: 'eur',
  email: 'a@example.com',
  secretKeys: [],
  publishableKeys: [],
};
const WITH_THE_BANK = /^(needs_response|under_review|lost|appeal_)/;

describe('a dispute', () => {
  it('has the money exactly while its status says so, whatever way it goes', () => {
    const way = fc.array(fc.constantFrom(...DISPUTE_STATUSES), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(way, (statuses) => {
        const world = new World({
          accounts: [account],
          clock: new SandboxClock(0, () => Date.UTC(2026, 10, 2)),
          onChange: () => undefined,
        });
        const context = world.context(world.realmOf(account, false));
        const { latest_charge: charge } = createPaymentIntent(context, {
          amount: 5_000,
          currency: 'eur',
          confirm: true,
          off_session: true,
          payment_method: 'pm_card_visa',
        });
        let last = '';
        for (const status of statuses) {
          if (status === last) continue;
          const dispute = disputeAsBank(context, String(charge), { status });
          const net = dispute.balance_transactions.reduce((sum, { net: part }) => sum + part, 0);
          expect(isWithdrawn(dispute)).toBe(WITH_THE_BANK.test(status));
          expect(net).toBe(WITH_THE_BANK.test(status) ? -6_500 : 0);
          last = status;
        }
        expect(context.realm.disputes.size).toBe(1);
        world.stop();
      }),
      { numRuns: 60 },
    );
  });
});
