import { Client } from 'pg';
import { createSeededRandom } from '../../src/database/seed/seeded-random.util.ts';
import { InvoiceSyncService } from '../../src/modules/customer-billing/sync/invoice-sync.service.ts';
import { EventDispatcher } from '../../src/modules/customer-billing/webhook/event-dispatcher.service.ts';
import { StripeCaller } from '../../src/modules/customer-billing/stripe/client/stripe-caller.service.ts';
import { waitUntil } from '../support/wait-until.ts';
import { readBillingRows } from '../customer-billing/support/billing-rows.ts';
import {
  createRecoveryWorld,
  type RecoveryWorld,
  type SentInvoice,
} from './support/recovery-world.ts';

const FAULTS = 200;
const DECLINED = '4000000000000002';

class PlannedFault extends Error {}

type Sender = { connectionParameters: { application_name?: string } };

/** What happens to an invoice, one after the other; after each the worker is interrupted somewhere. */
const STAGES = ['decline', 'pay', 'refund a part', 'refund the rest'] as const;
type Stage = (typeof STAGES)[number];

describe('P3: a sync interrupted at every step', () => {
  let world: RecoveryWorld;
  let stepsLeft = Number.POSITIVE_INFINITY;
  let stepsTaken = 0;

  beforeAll(async () => {
    world = await createRecoveryWorld();
    const { query } = Client.prototype;
    jest.spyOn(Client.prototype, 'query').mockImplementation(function (
      this: Client & Sender,
      ...parameters: unknown[]
    ): void {
      const [statement] = parameters;
      const sql = typeof statement === 'string' ? statement : (statement as { text: string }).text;
      const isWorkers = this.connectionParameters.application_name === 'twenty-test-worker';
      if (isWorkers && sql !== 'ROLLBACK' && isFaultDue()) {
        return Promise.reject(new PlannedFault(sql)) as unknown as ReturnType<typeof query>;
      }
      return Reflect.apply(query, this, parameters) as ReturnType<typeof query>;
    });
    const caller = world.worker.get(StripeCaller);
    const call = caller.call.bind(caller);
    jest.spyOn(caller, 'call').mockImplementation((planned) => {
      if (isFaultDue()) {
        return Promise.reject(new PlannedFault(planned.name));
      }
      return call(planned);
    });
  });

  afterAll(async () => {
    jest.restoreAllMocks();
    await world.close();
  });

  /** Counts a step of the worker, and says whether this is the one that fails. */
  const isFaultDue = (): boolean => {
    stepsTaken += 1;
    stepsLeft -= 1;
    return stepsLeft === -1;
  };

  const act = async (invoice: SentInvoice, stage: Stage): Promise<void> => {
    const { control } = world.sandbox;
    if (stage === 'decline') {
      await control.pay({ invoice: invoice.stripeInvoiceId, card: DECLINED });
    } else if (stage === 'pay') {
      await world.pay(invoice);
    } else {
      const payments = await control.state('invoice_payments');
      const intent = payments.find(({ invoice: id }) => id === invoice.stripeInvoiceId)?.payment
        .payment_intent;
      await control.refund({
        paymentIntent: String(intent),
        ...(stage === 'refund a part' ? { amount: 1_900 } : {}),
      });
    }
    await waitUntil('Stripe to have booked it', async () =>
      (await control.state('charges')).every(
        ({ status, balance_transaction: booked }) => status !== 'succeeded' || booked !== null,
      ),
    );
    await world.untilDelivered();
  };

  /** As the loops of a worker do it: what throws is tried again. */
  const workOnce = async (): Promise<boolean> => {
    const dispatched = await world.worker.get(EventDispatcher).dispatchBatch();
    const synced = await world.worker.get(InvoiceSyncService).syncNext();
    return dispatched || synced;
  };

  const workInterrupted = async (): Promise<boolean> => {
    try {
      while (await workOnce());
      return stepsLeft < 0;
    } catch (error) {
      if (stepsLeft >= 0) {
        throw error;
      }
      return true;
    }
  };

  /** As if the pauses before the next try, and the lease of what was interrupted, had run out. */
  const letTimePass = async (): Promise<void> => {
    await world.app.database.query(
      `UPDATE "invoiceSync" SET "nextAttemptAt" = NULL, "leaseExpiresAt" = "leaseExpiresAt" - interval '1 day'`,
    );
    await world.app.database.query(`UPDATE "stripeEvent" SET "nextAttemptAt" = NULL`);
  };

  const actions = (invoiceId: string) =>
    world.app.database.query<{ action: string; count: string }>(
      `SELECT "action", count(*) FROM "auditEntry" WHERE "invoiceId" = $1 GROUP BY 1 ORDER BY 1`,
      [invoiceId],
    );

  const stateOf = async ({ id }: SentInvoice) => ({
    rows: await readBillingRows(world.app.database, id),
    actions: await actions(id),
    events: await world.app.database.query(
      `SELECT "status" FROM "stripeEvent" WHERE "invoiceId" = $1 AND "status" <> 'PROCESSED'`,
      [id],
    ),
  });

  const draft = { companyName: 'Brackwater Marine' };

  it(`ends in the same state after each of ${FAULTS} faults`, async () => {
    const random = createSeededRandom(5);
    const undisturbed = new Map<Stage, { state: unknown; steps: number }>();
    const reference = await world.send(draft);
    await world.worker.workUntilIdle();
    for (const stage of STAGES) {
      await act(reference, stage);
      stepsTaken = 0;
      await world.worker.workUntilIdle();
      undisturbed.set(stage, { steps: stepsTaken, state: await stateOf(reference) });
    }

    const hit = new Set<string>();
    for (let faults = 0; faults < FAULTS;) {
      const invoice = await world.send(draft);
      await world.worker.workUntilIdle();
      for (const stage of STAGES) {
        const { steps, state } = undisturbed.get(stage) ?? { steps: 0, state: null };
        await act(invoice, stage);
        const at = random.integer(0, steps - 1);
        stepsLeft = at;
        // The number of steps varies a little: what comes in two batches takes more of them than what comes in one.
        if (await workInterrupted()) {
          faults += 1;
          hit.add(`${stage} ${at}`);
        }
        stepsLeft = Number.POSITIVE_INFINITY;
        await letTimePass();
        await world.worker.workUntilIdle();
        expect({ stage, at, state: await stateOf(invoice) }).toEqual({ stage, at, state });
      }
    }
    expect(hit.size).toBeGreaterThan(FAULTS / 4);
  }, 600_000);
});
