import { prepareBuiltServer } from '../customer-billing/support/built-server.ts';
import { dataOf } from '../customer-billing/support/invoices.ts';
import { createTestEnvironment } from '../support/environment.ts';
import { waitUntil } from '../support/wait-until.ts';
import {
  createDriftWorld,
  type DriftWorld,
  findingsOf,
  readReport,
  type Report,
} from './support/drift-world.ts';
import { damage, paid } from './support/plant.ts';

/** What the worker is at when it is killed. */
const MOMENTS = [
  { moment: 'reading the first list', held: '^/v1/invoices$' },
  { moment: 'reading what comes after it', held: '^/v1/refunds$' },
  { moment: 'looking again at what was worked on', held: '^/v1/invoices/in_' },
] as const;

describe('P6: a drift report whose worker is killed in the middle of it', () => {
  let world: DriftWorld;
  const server = prepareBuiltServer();
  let damagedId: string;

  beforeAll(async () => {
    world = await createDriftWorld({ worker: false });
    const first = await world.startWorker();
    damagedId = (await paid(world)).id;
    await paid(world);
    await first.close();
    world.relay.target = undefined;
    await damage(world, 'UPDATE "invoice" SET "paidMinor" = 1 WHERE "id" = $1', damagedId);
  });

  afterEach(() => world.sandbox.control.clearFaults());

  afterAll(async () => {
    await server.stop();
    await world.close();
  });

  const startWorker = () =>
    server.startWorker({
      ...createTestEnvironment(world.app.database.url),
      ...world.env,
      LOG_LEVEL: 'info',
    });

  const press = async (): Promise<string> =>
    dataOf(
      await world.admin.graphql<{ startDriftReport: { id: string } }>(
        'mutation { startDriftReport { id } }',
      ),
    ).startDriftReport.id;

  const untilDone = (id: string): Promise<Report> =>
    waitUntil('the report to be done', async () => {
      const report = await readReport(world.admin);
      return report?.id === id && report.state !== 'RUNNING' && report;
    });

  it.each(MOMENTS)('while $moment, is gone on with and finds each thing once', async ({ held }) => {
    // What was touched while the lists are read is read once more by itself.
    const id = await press();
    await world.app.database.query(
      `UPDATE "invoiceSync" SET "updatedAt" = now() WHERE "invoiceId" = $1`,
      [damagedId],
    );
    await world.sandbox.control.addFault({
      method: 'GET',
      path: held,
      fault: { kind: 'hold', phase: 'before' },
    });
    const killed = await startWorker();
    await waitUntil('Stripe to hold the call', async () =>
      (await world.sandbox.control.faults()).some(({ waiting }) => waiting > 0),
    );
    await killed.kill();
    await world.sandbox.control.clearFaults();
    expect((await readReport(world.admin))?.state).toBe('RUNNING');

    // Whoever presses again joins the report, and has it gone on with.
    expect(await press()).toBe(id);
    const next = await startWorker();
    const report = await untilDone(id);
    await next.kill();
    expect(report).toMatchObject({ state: 'DONE', failureMessage: null, invoicesCompared: 2 });
    expect(report.progressDone).toBe(report.progressTotal);
    expect(findingsOf(report).map(({ kind, invoice }) => [kind, invoice?.id])).toEqual([
      ['LEDGER_DIFFERS', damagedId],
    ]);
  });

  it('or who is overtaken by another worker, is written by the newest run alone', async () => {
    const hold = () =>
      world.sandbox.control.addFault({
        method: 'GET',
        path: '^/v1/invoices$',
        fault: { kind: 'hold', phase: 'before' },
      });
    const untilWaiting = (faultId: string) =>
      waitUntil('the run to be held', async () =>
        (await world.sandbox.control.faults()).some(
          ({ id, waiting }) => id === faultId && waiting > 0,
        ),
      );
    const held = await hold();
    const overtaken = await world.startWorker();
    const id = await press();
    await untilWaiting(held.id);
    const heldToo = await hold();
    expect(await press()).toBe(id);
    await world.startWorker();
    await untilWaiting(heldToo.id);
    await world.sandbox.control.releaseFault(held.id);
    await overtaken.close();
    expect(await readReport(world.admin)).toMatchObject({ state: 'RUNNING', progressDone: 0 });
    await world.sandbox.control.releaseFault(heldToo.id);
    const report = await untilDone(id);
    expect(report.progressDone).toBe(report.progressTotal);
    expect(findingsOf(report).map(({ kind }) => kind)).toEqual(['LEDGER_DIFFERS']);
  });
});
