import { ManualPayments } from '../../src/modules/customer-billing/payment/manual-payments.service.ts';
import { StartPush } from '../../src/modules/customer-billing/stripe/push/start-push.service.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  codeOf,
  createCompany,
  createDraft,
  dataOf,
  pressCreateStripeInvoice,
} from './support/invoices.ts';
import { type ManualWorker, startManualWorker } from './support/manual-worker.ts';
import {
  paymentIdOf,
  pressRecordPayment,
  pressReissue,
  pressUndo,
  readOutside,
  recordsOn,
  stripeInvoiceOf,
} from './support/outside.ts';
import { issue } from './support/refusals.ts';

/** As often as a call is tried before a press gives up. */
const TRIES = 4;
type Cut = 'cut_before' | 'cut_after';

const BOTH: readonly Cut[] = ['cut_before', 'cut_after'];
/** Where the same done twice would be two of something. */
const AFTER: readonly Cut[] = ['cut_after'];

const casesOf = (calls: readonly string[], cuts: readonly Cut[]): [string, Cut][] =>
  calls.flatMap((call) => cuts.map((cut): [string, Cut] => [call, cut]));

describe('P6: interrupted at any call, and finished by the worker', () => {
  let world: BillingWorld;
  let worker: ManualWorker;

  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
    worker = await startManualWorker(world.app);
  });

  afterEach(async () => {
    await world.sandbox.control.clearFaults();
  });

  afterAll(async () => {
    await worker.close();
    await world.close();
  });

  const sent = async () => {
    const companyId = await createCompany(world.admin);
    const id = await createDraft(world.admin, { companyId });
    const pressed = dataOf(await pressCreateStripeInvoice(world.admin, id)).createStripeInvoice;
    await worker.workUntilIdle();
    return { id, companyId, stripeInvoiceId: pressed.stripeInvoiceId ?? '' };
  };

  const interrupting = async (
    path: string,
    preset: Cut,
    press: () => Promise<Parameters<typeof codeOf>[0]>,
  ) => {
    await world.sandbox.control.addFault({ preset, method: 'POST', path, times: TRIES });
    expect(codeOf(await press())).toBe('STRIPE_UNREACHABLE');
    await world.sandbox.control.clearFaults();
    await world.app.database.query(`UPDATE "invoiceSync" SET "nextAttemptAt" = NULL`);
    await worker.workUntilIdle();
  };

  /** Unattached records count for nothing, but there must not even be one too many. */
  const recordsOf = async (movementOwner: string): Promise<number> =>
    (await world.sandbox.control.state('payment_records')).filter(
      ({ metadata }) => metadata?.['crm_invoice_id'] === movementOwner,
    ).length;

  it.each(casesOf(['/report_payment$', '/attach_payment$'], BOTH))(
    'recording a payment, at %s (%s): told once, counted once',
    async (path, cut) => {
      const { id, stripeInvoiceId } = await sent();
      await interrupting(path, cut, () => pressRecordPayment(world.admin, id));
      expect(await readOutside(world.admin, id)).toMatchObject({
        status: 'PARTIALLY_PAID',
        paidMinor: '4000',
      });
      expect(await recordsOn(world, stripeInvoiceId)).toEqual([4_000]);
      expect(await recordsOf(id)).toBe(1);
    },
  );

  it('a payment whose telling has no answer yet is shown, but not counted', async () => {
    const { id } = await sent();
    await world.sandbox.control.addFault({
      preset: 'cut_before',
      method: 'POST',
      path: '/report_payment$',
      times: TRIES,
    });
    expect(codeOf(await pressRecordPayment(world.admin, id))).toBe('STRIPE_UNREACHABLE');
    const invoice = await readOutside(world.admin, id);
    expect(invoice).toMatchObject({ status: 'OPEN', paidMinor: '0', owedMinor: '11900' });
    expect(invoice.payments).toEqual([
      expect.objectContaining({ status: 'PENDING', amountMinor: '4000' }),
    ]);
    await worker.workUntilIdle();
  });

  it.each(casesOf(['/report_payment$', '/attach_payment$'], AFTER))(
    'sending an invoice with a recorded payment, at %s (%s): Stripe asks for the rest',
    async (path, cut) => {
      const id = await createDraft(world.admin);
      await issue(world.admin, id);
      dataOf(await pressRecordPayment(world.admin, id));
      await interrupting(path, cut, () => pressCreateStripeInvoice(world.admin, id));
      const invoice = await readOutside(world.admin, id);
      expect(invoice).toMatchObject({ status: 'PARTIALLY_PAID', stripeVersion: 1 });
      expect(await stripeInvoiceOf(world, invoice.stripeInvoiceId)).toMatchObject({
        status: 'open',
        amount_remaining: 7_900,
      });
      expect(await recordsOf(id)).toBe(1);
    },
  );

  it.each(casesOf(['/void$', '^/v1/invoices$', '/add_lines$', '/finalize$'], AFTER))(
    'reissuing, at %s (%s): the old one is void, one new one is open',
    async (path, cut) => {
      const { id, companyId, stripeInvoiceId } = await sent();
      await interrupting(path, cut, () => pressReissue(world.admin, id, { companyId }));
      const invoice = await readOutside(world.admin, id);
      expect(invoice).toMatchObject({ status: 'OPEN', totalMinor: '9520', stripeVersion: 2 });
      expect(await stripeInvoiceOf(world, stripeInvoiceId)).toMatchObject({ status: 'void' });
      const all = (await world.sandbox.control.state('invoices')).filter(
        ({ metadata }) => metadata?.['crm_invoice_id'] === id,
      );
      expect(all.map(({ status }) => status).sort()).toEqual(['open', 'void']);
    },
  );

  it.each(casesOf(['/v1/credit_notes$', '^/v1/invoices$'], AFTER))(
    'undoing a payment that Stripe was told of, at %s (%s): one new version asks for all of it',
    async (path, cut) => {
      const { id, stripeInvoiceId } = await sent();
      dataOf(await pressRecordPayment(world.admin, id));
      const paymentId = paymentIdOf(await readOutside(world.admin, id));
      await interrupting(path, cut, () => pressUndo(world.admin, paymentId));
      const invoice = await readOutside(world.admin, id);
      expect(invoice).toMatchObject({ status: 'OPEN', owedMinor: '11900', stripeVersion: 2 });
      const notes = (await world.sandbox.control.state('credit_notes')).filter(
        (note) => note.invoice === stripeInvoiceId,
      );
      expect(notes.map(({ amount }) => amount)).toEqual([11_900]);
    },
  );

  it('a process that dies after Stripe was told and before it was written down: told once', async () => {
    const { id, stripeInvoiceId } = await sent();
    const manual = world.app.app.get(ManualPayments, { strict: false });
    const change = jest.spyOn(manual, 'change').mockRejectedValueOnce(new Error('killed'));
    expect(codeOf(await pressRecordPayment(world.admin, id))).toBe('INTERNAL');
    change.mockRestore();
    await worker.workUntilIdle();
    expect(await readOutside(world.admin, id)).toMatchObject({ paidMinor: '4000' });
    expect(await recordsOn(world, stripeInvoiceId)).toEqual([4_000]);
    expect(await recordsOf(id)).toBe(1);
  });

  it('a process that dies after the old version was taken back: the next one follows', async () => {
    const { id, companyId } = await sent();
    const starting = world.app.app.get(StartPush, { strict: false });
    const write = jest.spyOn(starting, 'writeWithin').mockRejectedValueOnce(new Error('killed'));
    expect(codeOf(await pressReissue(world.admin, id, { companyId }))).toBe('INTERNAL');
    write.mockRestore();
    expect(await readOutside(world.admin, id)).toMatchObject({ totalMinor: '11900' });
    await worker.workUntilIdle();
    expect(await readOutside(world.admin, id)).toMatchObject({
      status: 'OPEN',
      totalMinor: '9520',
      stripeVersion: 2,
    });
  });
});
