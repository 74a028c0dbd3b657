import { waitUntil } from '../support/wait-until.ts';
import { codeOf, dataOf } from '../customer-billing/support/invoices.ts';
import {
  createDriftWorld,
  type DriftWorld,
  type Finding,
  findingsOf,
  makeReport,
  readReport,
  repairAll,
  type Report,
} from './support/drift-world.ts';
import type { Planted } from './support/plant.ts';
import { PLANTED_DIFFERENCES } from './support/planted-differences.ts';

/** Some twenty invoices, one after the other, each with a lease, a sync and two comparisons. */
const LONGEST_REPAIR_MS = 400_000;

describe('the drift report', () => {
  let world: DriftWorld;
  const planted = new Map<string, Planted>();
  let report: Report;

  beforeAll(async () => {
    world = await createDriftWorld();
    for (const [name, plant] of Object.entries(PLANTED_DIFFERENCES)) {
      planted.set(name, await plant(world));
    }
    await world.loseDeliveries();
    report = await makeReport(world.admin);
  });
  afterAll(() => world.close());

  const findingsAbout = (findings: readonly Finding[], invoiceId: string | null): Finding[] =>
    findings.filter(({ invoice }) => (invoice?.id ?? null) === invoiceId);

  it('is done, and compared every issued invoice', () => {
    expect(report).toMatchObject({ state: 'DONE', failureMessage: null });
    expect(report.invoicesCompared).toBeGreaterThanOrEqual(planted.size);
    expect(report.progressDone).toBe(report.progressTotal);
    expect(report.findingCount).toBe(findingsOf(report).length);
  });

  it.each(Object.keys(PLANTED_DIFFERENCES))('P4: finds %s, and why', (name) => {
    const expected = planted.get(name);
    const found = findingsAbout(findingsOf(report), expected?.invoiceId ?? null).find(
      ({ kind, oursMinor }) => kind === expected?.kind && oursMinor === expected.oursMinor,
    );
    expect(found).toMatchObject({
      oursMinor: expected?.oursMinor,
      stripesMinor: expected?.stripesMinor,
      repairable: expected?.repairable,
      message: expect.stringMatching(/^[A-Z].*\.$/),
      cause: expect.stringMatching(expected?.cause ?? 'nothing'),
    });
    expect(new Date(found?.since ?? '').getTime()).toBeLessThanOrEqual(Date.now() + 60_000);
  });

  it('finds nothing on an invoice that nobody planted anything on', () => {
    const touched = new Set(
      [...planted.values()].flatMap(({ invoiceId, touches }) => [invoiceId, touches ?? null]),
    );
    expect(findingsOf(report).filter(({ invoice }) => !touched.has(invoice?.id ?? null))).toEqual(
      [],
    );
  });

  it('is for those who may see billing, and its repair for those who run it', async () => {
    const member = await world.app.signIn('MEMBER');
    expect((await readReport(member))?.id).toBe(report.id);
    const start = await member.graphql('mutation { startDriftReport { id } }');
    const repair = await member.graphql(
      'mutation ($ids: [ID!]!) { repairDrift(findingIds: $ids) { id } }',
      { ids: [findingsOf(report)[0]?.id] },
    );
    expect([codeOf(start), codeOf(repair)]).toEqual(['PERMISSION_DENIED', 'PERMISSION_DENIED']);
  });

  it('refuses to repair what it does not know', async () => {
    const repair = (ids: unknown) =>
      world.admin.graphql('mutation ($ids: [ID!]!) { repairDrift(findingIds: $ids) { id } }', {
        ids,
      });
    expect(codeOf(await repair(['no uuid']))).toBe('NOT_FOUND');
    expect(codeOf(await repair([report.id]))).toBe('NOT_FOUND');
    expect(codeOf(await repair([]))).toBe('INPUT_INVALID');
  });

  it(
    'P4: repairs from Stripe all that can be repaired, and the next report finds only the rest',
    async () => {
      const outcomes = await repairAll(world.admin, findingsOf(report));
      expect(outcomes.filter(({ repairFailure }) => repairFailure !== null)).toEqual([]);
      const next = await makeReport(world.admin);
      const rest = new Set(
        [...planted.values()]
          .filter(({ repairable, goesWithOthers }) => !repairable && goesWithOthers !== true)
          .map(({ kind }) => kind),
      );
      expect(new Set(findingsOf(next).map(({ kind }) => kind))).toEqual(rest);
    },
    LONGEST_REPAIR_MS,
  );

  it('P9: writes into the trail who had what repaired', async () => {
    const entries = await world.app.database.query<{ actorName: string; invoiceId: string }>(
      `SELECT "actorName", "invoiceId" FROM "auditEntry" WHERE "action" = 'drift.repaired'`,
    );
    const repaired = [...planted.values()].filter(({ repairable }) => repairable);
    expect(entries.map(({ invoiceId }) => invoiceId)).toEqual(
      expect.arrayContaining(repaired.map(({ invoiceId }) => invoiceId)),
    );
    expect(new Set(entries.map(({ actorName }) => actorName))).toEqual(new Set(['Ada Admin']));
  });

  it('runs once at a time, shows how far it is, and a second press joins it', async () => {
    const fault = await world.sandbox.control.addFault({
      method: 'GET',
      path: '/v1/charges',
      fault: { kind: 'hold', phase: 'before' },
    });
    const press = async () =>
      dataOf(
        await world.admin.graphql<{ startDriftReport: { id: string; state: string } }>(
          'mutation { startDriftReport { id state } }',
        ),
      ).startDriftReport;
    const first = await press();
    const running = await waitUntil('the report to have read something', async () => {
      const present = await readReport(world.admin);
      return present?.id === first.id && present.progressDone > 0 && present;
    });
    expect(running).toMatchObject({ state: 'RUNNING', progressTotal: null });
    expect(await press()).toEqual({ id: first.id, state: 'RUNNING' });
    await waitUntil('the page of charges to be held', async () =>
      (await world.sandbox.control.faults()).some(
        ({ id, waiting }) => id === fault.id && waiting > 0,
      ),
    );
    await world.sandbox.control.releaseFault(fault.id);
    const done = await waitUntil('the report to be done', async () => {
      const present = await readReport(world.admin);
      return present?.state === 'DONE' && present;
    });
    expect(done.id).toBe(first.id);
    expect(done.progressDone).toBe(done.progressTotal);
  });
});
