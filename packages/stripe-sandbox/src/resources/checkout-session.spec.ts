import { SandboxClock } from '../core/clock.ts';
import { World } from '../world.ts';
import { cardOf } from './card.ts';
import { paySession } from './checkout-pay.ts';
import { createSession, expireSession, sessionOrThrow } from './checkout-session.ts';

const account = {
  id: 'acct_1',
  name: 'In process',
  country: 'DE',
  defaultCurrency: 'eur',
  email: 'a@example.com',
  secretKeys: [],
  publishableKeys: [],
};
const HOUR_MS = 3_600_000;

function scene() {
  const clock = new SandboxClock(0, () => Date.UTC(2026, 10, 2));
  const world = new World({ accounts: [account], clock, onChange: () => undefined });
  const context = world.context(world.realmOf(account, false));
  const session = createSession(context, {
    mode: 'payment',
    success_url: 'https://shop.example/thanks',
    line_items: [
      {
        price_data: { currency: 'eur', product_data: { name: 'x' }, unit_amount: 900 },
        quantity: 1,
      },
    ],
  });
  const types = () => [...context.realm.events.values()].map(({ type }) => type);
  return { world, context, id: session.id, types };
}

const pays = cardOf('4242424242424242', { month: 12, year: 2040 });
const declines = cardOf('4000000000000002', { month: 12, year: 2040 });

describe('a checkout session in this process', () => {
  it('ends once: paid, it neither expires nor takes money again', () => {
    const { world, context, id, types } = scene();
    expect(paySession(context, id, { means: declines }).declined?.code).toBe('card_declined');
    expect(sessionOrThrow(context, id).status).toBe('open');
    expect(paySession(context, id, { means: pays }).intent.status).toBe('succeeded');
    expect(() => paySession(context, id, { means: pays })).toThrow('complete');
    expect(() => expireSession(context, id)).toThrow('Only Checkout Sessions');
    world.advance(25 * HOUR_MS);
    expect(sessionOrThrow(context, id)).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
    });
    expect(types().filter((type) => type.startsWith('checkout.'))).toEqual([
      'checkout.session.completed',
    ]);
    world.stop();
  });

  it('expires on the second the clock says, and then takes no money', () => {
    const { world, context, id, types } = scene();
    world.advance(24 * HOUR_MS - 1_000);
    expect(sessionOrThrow(context, id).status).toBe('open');
    world.advance(1_000);
    expect(sessionOrThrow(context, id).status).toBe('expired');
    expect(() => paySession(context, id, { means: pays })).toThrow('expired');
    expect(types()).toEqual(['checkout.session.expired']);
    world.stop();
  });
});
