import type { SyncClaim } from '../../src/modules/customer-billing/invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../../src/modules/customer-billing/invoice/lease/invoice-lease.typeorm-repository.ts';
import { SeededDraws } from '../../src/modules/customer-billing/sync/__tests__/seeded-draws.ts';
import { ApplyProjection } from '../../src/modules/customer-billing/sync/apply-projection.service.ts';
import { describeNotices } from '../../src/modules/customer-billing/sync/describe-notices.util.ts';
import {
  type InvoiceAtStripe,
  InvoiceAtStripeReader,
} from '../../src/modules/customer-billing/sync/invoice-at-stripe-reader.service.ts';
import { projectStripeState } from '../../src/modules/customer-billing/sync/project-stripe-state.util.ts';
import { EventDispatcher } from '../../src/modules/customer-billing/webhook/event-dispatcher.service.ts';
import { waitUntil } from '../support/wait-until.ts';
import { readBillingRows } from './support/billing-rows.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import { createDraft, dataOf, pressCreateStripeInvoice } from './support/invoices.ts';
import { type ManualWorker, startManualWorker } from './support/manual-worker.ts';
import { SANDBOX_LIFECYCLES, type SandboxStep, sceneOf } from './support/sandbox-lifecycles.ts';
import { type CapturedDelivery, deliver } from './support/webhook-relay.ts';

const SCHEDULES = process.env['TEST_LONG'] === '1' ? 200 : 20;
const MOST_SYNCS_AT_ONCE = 2;

type SyncOnItsWay = { readonly claim: SyncClaim; read: InvoiceAtStripe | null };

describe('P3: steps, deliveries and the phases of syncs in any order', () => {
  let world: BillingWorld;
  let worker: ManualWorker;

  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
    worker = await startManualWorker(world.app);
    world.relay.target = undefined;
  });

  afterAll(async () => {
    await worker.close();
    await world.close();
  });

  const pushed = async (): Promise<{ id: string; invoice: string }> => {
    // Signatures carry the real time, and are refused five minutes from that of the app, which stands still.
    world.app.clock.set(new Date());
    const id = await createDraft(world.admin, { companyName: 'Brackwater Marine' });
    const { stripeInvoiceId } = dataOf(
      await pressCreateStripeInvoice(world.admin, id),
    ).createStripeInvoice;
    await worker.workUntilIdle();
    return { id, invoice: stripeInvoiceId ?? '' };
  };

  /** What Stripe sends because of a step, also some seconds later. Nothing of it has reached the app. */
  const capture = async (act: () => Promise<void>): Promise<CapturedDelivery[]> => {
    const before = world.relay.captured.length;
    await act();
    await world.sandbox.control.flushDeliveries();
    await waitUntil(
      'the sandbox to have sent everything',
      async () => (await world.sandbox.control.health()).idle,
    );
    return world.relay.captured.slice(before);
  };

  const receive = async (delivery: CapturedDelivery): Promise<void> => {
    expect(await deliver(`${world.app.url}/api/webhooks/stripe`, delivery)).toBe(200);
  };

  /** Takes the lease like a worker: also of one that has run out while its holder still works. */
  const claim = async (invoiceId: string): Promise<SyncClaim | undefined> => {
    await world.app.database.query(
      `UPDATE "invoiceSync" SET "leaseExpiresAt" = now() - interval '1 second' WHERE "invoiceId" = $1`,
      [invoiceId],
    );
    return worker.get(InvoiceLeaseRepository).claimNextSync('one of several workers');
  };

  const apply = async ({ claim: taken, read }: SyncOnItsWay): Promise<void> => {
    if (read === null) return;
    const { states, beside } = read;
    const projection = projectStripeState(states, beside);
    const notices = describeNotices(
      projection.movements,
      states.map(({ state }) => state),
    );
    await worker.get(ApplyProjection).apply(taken, projection, notices);
    await worker.get(InvoiceLeaseRepository).release(taken);
  };

  const runSchedule = async (lifecycle: readonly SandboxStep[], seed: number): Promise<string> => {
    const draws = new SeededDraws(seed);
    const { id, invoice } = await pushed();
    const scene = sceneOf(world, invoice);
    const steps = [...lifecycle];
    const late: CapturedDelivery[] = [];
    const never: CapturedDelivery[] = [];
    const syncs: SyncOnItsWay[] = [];

    const takeStep = async () => {
      const step = steps.shift();
      for (const delivery of await capture(async () => step?.(scene))) {
        const fate = draws.pick(['AT_ONCE', 'LATE', 'TWICE', 'NEVER'] as const);
        if (fate === 'AT_ONCE' || fate === 'TWICE') await receive(delivery);
        if (fate === 'LATE' || fate === 'TWICE') late.push(delivery);
        if (fate === 'NEVER') never.push(delivery);
      }
    };
    const deliverLate = async () => {
      const delivery = draws.pick(late);
      late.splice(late.indexOf(delivery), 1);
      await receive(delivery);
    };
    const begin = async () => {
      const taken = await claim(id);
      if (taken !== undefined) syncs.push({ claim: taken, read: null });
    };
    const advance = async (sync: SyncOnItsWay) => {
      if (sync.read === null) {
        sync.read = await worker.get(InvoiceAtStripeReader).read(sync.claim, 'BACKGROUND');
        return;
      }
      syncs.splice(syncs.indexOf(sync), 1);
      await apply(sync);
    };
    while (steps.length > 0 || late.length > 0 || syncs.length > 0) {
      const choices = [
        ...(steps.length > 0 ? [takeStep] : []),
        ...(late.length > 0 ? [deliverLate] : []),
        async () => {
          await worker.get(EventDispatcher).dispatchBatch();
        },
        ...(syncs.length < MOST_SYNCS_AT_ONCE ? [begin] : []),
        ...syncs.map((sync) => () => advance(sync)),
      ];
      await draws.pick(choices)();
    }
    // As the gap detector finds what never arrived.
    for (const delivery of never) await receive(delivery);
    await worker.workUntilIdle();
    return id;
  };

  const runUndisturbed = async (lifecycle: readonly SandboxStep[]): Promise<string> => {
    const { id, invoice } = await pushed();
    for (const step of lifecycle) {
      const deliveries = await capture(() => step(sceneOf(world, invoice)));
      for (const delivery of deliveries) await receive(delivery);
      await worker.workUntilIdle();
    }
    return id;
  };

  /** Its words tell where a dispute stood when people first heard of it; that they did is the same. */
  const atRest = async (id: string) => {
    const { notifications, ...rows } = await readBillingRows(world.app.database, id);
    return {
      ...rows,
      notifications: notifications.map((notification) =>
        'kind' in notification && notification.kind === 'DISPUTE_OPENED'
          ? { kind: notification.kind }
          : notification,
      ),
    };
  };

  it.each(Object.entries(SANDBOX_LIFECYCLES))(
    `%s: one state in ${SCHEDULES} orders, that of an undisturbed run`,
    async (_name, lifecycle) => {
      const expected = await atRest(await runUndisturbed(lifecycle));
      for (let seed = 1; seed <= SCHEDULES; seed += 1) {
        const id = await runSchedule(lifecycle, seed);
        expect({ seed, ...(await atRest(id)) }).toEqual({ seed, ...expected });
      }
    },
    // A bound, not a measure.
    SCHEDULES * 60_000,
  );
});
