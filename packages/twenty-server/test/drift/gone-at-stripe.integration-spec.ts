import { untilAtRest } from '../customer-billing/support/at-rest.ts';
import { createCompany, dataOf, pressVoid } from '../customer-billing/support/invoices.ts';
import {
  pressRecordPayment,
  pressReissue,
  pressUndo,
  paymentIdOf,
  readOutside,
  stripeInvoiceOf,
  untilInvoice,
} from '../customer-billing/support/outside.ts';
import { expectRefusal, pushesOf } from '../customer-billing/support/refusals.ts';
import {
  createDriftWorld,
  type DriftWorld,
  findingsOf,
  makeReport,
  repairAll,
} from './support/drift-world.ts';
import { paid, untilBooked } from './support/plant.ts';

describe('an invoice whose Stripe invoice does not exist any more', () => {
  let world: DriftWorld;
  let companyId: string;
  let toVoid: string;
  let toReissue: string;
  let paidId: string;
  let recordedId: string;

  beforeAll(async () => {
    world = await createDriftWorld();
    companyId = await createCompany(world.admin);
    toVoid = (await world.makeInvoice()).id;
    toReissue = (await world.makeInvoice({ companyId })).id;
    recordedId = (await world.makeInvoice()).id;
    dataOf(await pressRecordPayment(world.admin, recordedId));
    await untilBooked(world, recordedId, 'PAYMENT');
    paidId = (await paid(world)).id;
    await world.sandbox.control.flushDeliveries();
    await untilAtRest(world.app.database);
    await world.sandbox.control.deleteTestData();
  });
  afterAll(() => world.close());

  const findingsAbout = async (invoiceId: string) =>
    findingsOf(await makeReport(world.admin)).filter(({ invoice }) => invoice?.id === invoiceId);
  const summariesOf = async (invoiceId: string) =>
    (await readOutside(world.admin, invoiceId)).timeline.edges.map(({ node }) => node.summary);

  it('is found, with what a person can do and whether money moved', async () => {
    const messageOf = async (invoiceId: string) =>
      (await findingsAbout(invoiceId)).find(({ kind }) => kind === 'STRIPE_INVOICE_MISSING');
    expect(await messageOf(toVoid)).toMatchObject({
      repairable: false,
      cause: expect.stringContaining('test data was deleted'),
      message: expect.stringMatching(
        /Nothing was paid on it.*Void this invoice, or reissue it: neither moves money\.$/,
      ),
    });
    expect(await messageOf(paidId)).toMatchObject({
      message: expect.stringMatching(/Money is booked here.*Repair.*then void this invoice/),
    });
    expect(await messageOf(recordedId)).toMatchObject({
      message: expect.stringMatching(/Undo what was recorded by hand, which moves no money/),
    });
  });

  it('P9: can be voided here, and the trail says that nothing was voided at Stripe', async () => {
    const { lastSeq } = await world.sandbox.control.requests();
    const voided = dataOf(await pressVoid(world.admin, toVoid, 'Test data')).voidInvoice;
    expect(voided).toMatchObject({ status: 'VOID', paidMinor: '0', payments: [] });
    const { requests } = await world.sandbox.control.requests(lastSeq);
    expect(requests.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(await summariesOf(toVoid)).toContainEqual(
      expect.stringMatching(/nothing was voided there, and no money moved\.$/),
    );
    await untilAtRest(world.app.database);
    expect(await findingsAbout(toVoid)).toEqual([]);
  });

  it('P1: can be reissued: the next version is the only one that can be paid', async () => {
    const reissued = dataOf(await pressReissue(world.admin, toReissue, { companyId }));
    expect(reissued.reissueInvoice).toMatchObject({ status: 'OPEN', stripeVersion: 2 });
    const { stripeInvoiceId } = reissued.reissueInvoice;
    expect(await stripeInvoiceOf(world, stripeInvoiceId)).toMatchObject({ status: 'open' });
    expect(await pushesOf(world.app, toReissue)).toMatchObject([
      { closedReason: 'SUPERSEDED' },
      { closedReason: null },
    ]);
    await world.pay(stripeInvoiceId ?? '');
    await untilInvoice(world.admin, toReissue, 'it to be paid', ({ status }) => status === 'PAID');
    expect(await findingsAbout(toReissue)).toEqual([]);
  });

  it('P4: keeps what was paid until somebody has it repaired, and can be voided then', async () => {
    expectRefusal(await pressVoid(world.admin, paidId, 'Test data'), 'INVOICE_HAS_PAYMENTS');
    expect(await readOutside(world.admin, paidId)).toMatchObject({ status: 'PAID' });
    const findings = await findingsAbout(paidId);
    const outcomes = await repairAll(world.admin, findings);
    expect(outcomes).toEqual([expect.objectContaining({ repairFailure: null })]);
    expect(await readOutside(world.admin, paidId)).toMatchObject({
      status: 'OPEN',
      paidMinor: '0',
      payments: [expect.objectContaining({ status: 'CANCELED' })],
    });
    const voided = dataOf(await pressVoid(world.admin, paidId, 'Test data')).voidInvoice;
    expect(voided.status).toBe('VOID');
    await untilAtRest(world.app.database);
    expect(await findingsAbout(paidId)).toEqual([]);
  });

  it('lets what was recorded by hand be undone, which sends the next version', async () => {
    const payment = paymentIdOf(await readOutside(world.admin, recordedId));
    dataOf(await pressUndo(world.admin, payment));
    const undone = await untilInvoice(
      world.admin,
      recordedId,
      'the next version',
      ({ stripeVersion }) => stripeVersion === 2,
    );
    expect(undone).toMatchObject({ status: 'OPEN', paidMinor: '0', owedMinor: '11900' });
    expect(await stripeInvoiceOf(world, undone.stripeInvoiceId)).toMatchObject({ status: 'open' });
  });
});
