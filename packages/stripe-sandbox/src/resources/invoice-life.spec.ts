import { SandboxClock } from '../core/clock.ts';
import { World } from '../world.ts';
import { readCard } from './card.ts';
import { createCustomer } from './customer.ts';
import { finalizeInvoice } from './invoice-finalize.ts';
import { payWith } from './invoice-pay.ts';
import { addInvoiceLines, createInvoice } from './invoice.ts';

const account = {
  id: 'acct_1',
  name: 'In process',
  country: 'DE',
  defaultCurrency: 'eur',
  email: 'a@example.com',
  secretKeys: [],
  publishableKeys: [],
};

describe('the state machines', () => {
  it('live an invoice’s life in this process, without any HTTP, on a clock of the test', () => {
    let nowMs = Date.UTC(2026, 10, 2);
    const clock = new SandboxClock(0, () => nowMs);
    const world = new World({ accounts: [account], clock, onChange: () => undefined });
    const context = world.context(world.realmOf(account, false));
    const customer = createCustomer(context, { email: 'jo@example.com' });
    const { id } = createInvoice(context, { customer: customer.id });
    addInvoiceLines(context, id, { lines: [{ amount: 5_000 }] });
    finalizeInvoice(context, id);
    nowMs += 60_000;
    const read = readCard({ number: '4242424242424242', expiry: '11/26', cvc: '123' }, nowMs);
    if (!('card' in read)) throw new Error('The card should be readable.');
    expect(payWith(context, id, read.card).invoice).toMatchObject({
      status: 'paid',
      status_transitions: { finalized_at: nowMs / 1000 - 60, paid_at: nowMs / 1000 },
    });
    expect(() => payWith(context, id, read.card)).toThrow('already paid');
    world.stop();
  });
});
