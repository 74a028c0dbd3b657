import { randomUUID } from 'node:crypto';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  creditAtStripe,
  type MoneyAnswer,
  openInvoice,
  overpaidInvoice,
  paidInvoice,
  paymentOf,
  pressCreditNote,
  pressRefund,
  pressRefundOverpayment,
  readMoney,
  refundsAtStripe,
} from './support/give-back.ts';
import { codeOf, dataOf } from './support/invoices.ts';
import { type ManualWorker, startManualWorker } from './support/manual-worker.ts';

/** More than any caller tries. */
const ALWAYS = 100;

const INTERRUPTIONS = ['cut_before', 'cut_after', 'server_error_after', 'bad_gateway'] as const;

describe('P6: what was interrupted while money was given back', () => {
  let world: BillingWorld;
  let worker: ManualWorker;

  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
    worker = await startManualWorker(world.app);
  });

  afterEach(() => world.sandbox.control.clearFaults());

  afterAll(async () => {
    await worker.close();
    await world.close();
  });

  /** Presses while Stripe fails in one way at one address, then lets the worker go on once Stripe is well again. */
  const interrupted = async (
    fault: (typeof INTERRUPTIONS)[number],
    path: string,
    press: () => Promise<{ errors?: unknown }>,
  ): Promise<void> => {
    await world.sandbox.control.addFault({ preset: fault, method: 'POST', path, times: ALWAYS });
    const answer = await press();
    expect(['STRIPE_UNREACHABLE', 'STRIPE_UNEXPECTED']).toContain(
      codeOf(answer as Parameters<typeof codeOf>[0]),
    );
    await world.sandbox.control.clearFaults();
    await worker.workUntilIdle();
  };

  /** Works until Stripe's events have arrived and are worked through. */
  const settled = async (make: Promise<MoneyAnswer>): Promise<MoneyAnswer> => {
    let done = false;
    const made = make.finally(() => {
      done = true;
    });
    while (!done) {
      await worker.workUntilIdle();
      await new Promise((resolve) => setImmediate(resolve));
    }
    return made;
  };

  it.each(INTERRUPTIONS)('a refund (%s) is made once', async (fault) => {
    const invoice = await settled(paidInvoice(world));
    const input = {
      paymentId: paymentOf(invoice).id,
      amountMinor: '4000',
      clientRequestId: randomUUID(),
    };
    await interrupted(fault, '^/v1/refunds$', () => pressRefund(world.admin, input));
    expect(await readMoney(world.admin, invoice.id)).toMatchObject({
      status: 'PARTIALLY_REFUNDED',
      refundedMinor: '4000',
    });
    expect(dataOf(await pressRefund(world.admin, input)).invoice.refundedMinor).toBe('4000');
    expect(await refundsAtStripe(world, invoice)).toHaveLength(1);
  });

  it('a refund is finished by pressing again, too', async () => {
    const invoice = await settled(paidInvoice(world));
    const input = {
      paymentId: paymentOf(invoice).id,
      amountMinor: '4000',
      clientRequestId: randomUUID(),
    };
    await world.sandbox.control.addFault({
      preset: 'cut_after',
      method: 'POST',
      path: '^/v1/refunds$',
      times: ALWAYS,
    });
    expect((await pressRefund(world.admin, input)).errors).toHaveLength(1);
    await world.sandbox.control.clearFaults();
    expect(dataOf(await pressRefund(world.admin, input)).invoice.refundedMinor).toBe('4000');
    expect(await refundsAtStripe(world, invoice)).toHaveLength(1);
  });

  it.each([
    ['cut_before', '/balance_transactions$'],
    ['cut_after', '/balance_transactions$'],
    ['cut_before', '^/v1/refunds$'],
    ['cut_after', '^/v1/refunds$'],
  ] as const)('an over-payment (%s at %s) is given back once', async (fault, path) => {
    const invoice = await settled(overpaidInvoice(world));
    await interrupted(fault, path, () =>
      pressRefundOverpayment(world.admin, { invoiceId: invoice.id }),
    );
    expect(await readMoney(world.admin, invoice.id)).toMatchObject({
      status: 'PAID',
      overpaidMinor: '0',
    });
    expect(await creditAtStripe(world, invoice)).toBe(0);
    expect(await refundsAtStripe(world, invoice)).toHaveLength(1);
  });

  it.each(['cut_before', 'cut_after'] as const)(
    'a credit note (%s) is made once',
    async (fault) => {
      const invoice = await openInvoice(world);
      await interrupted(fault, '^/v1/credit_notes$', () =>
        pressCreditNote(world.admin, {
          invoiceId: invoice.id,
          amountMinor: '1900',
          reason: 'DUPLICATE',
        }),
      );
      expect(await readMoney(world.admin, invoice.id)).toMatchObject({ owedMinor: '10000' });
      const notes = await world.sandbox.control.state('credit_notes');
      expect(notes.filter(({ invoice: id }) => id === invoice.stripeInvoiceId)).toHaveLength(1);
    },
  );
});
