import { Logger } from 'nestjs-pino';
import { EventCursorRepository } from '../../../src/modules/customer-billing/inbox/event-cursor.typeorm-repository.ts';
import { ConnectionSecrets } from '../../../src/modules/customer-billing/connection/connection-secrets.service.ts';
import { EventRecovery } from '../../../src/modules/customer-billing/sync/recovery/event-recovery.service.ts';
import { waitUntil } from '../../support/wait-until.ts';
import {
  type BillingWorld,
  type BillingWorldOptions,
  createBillingWorld,
} from '../../customer-billing/support/billing-world.ts';
import {
  createDraft,
  dataOf,
  type DraftOptions,
  pressCreateStripeInvoice,
} from '../../customer-billing/support/invoices.ts';
import {
  type ManualWorker,
  startManualWorker,
} from '../../customer-billing/support/manual-worker.ts';

export type SentInvoice = { readonly id: string; readonly stripeInvoiceId: string };

export type RecoveryState = {
  connectionId: string;
  cursorAt: string | null;
  lastRunAt: string | null;
  lastRecoveredCount: number;
  recoveredLastDay: number;
  lagSeconds: number | null;
  running: boolean;
};

export type EventRow = {
  stripeEventId: string;
  type: string;
  status: string;
  statusReason: string | null;
  foundAt: Date | null;
  deliveredAt: Date | null;
};

export type RecoveryWorld = BillingWorld & {
  readonly worker: ManualWorker;
  readonly recovery: EventRecovery;
  connectionId(): string;
  /** A draft sent to Stripe. */
  send(options?: DraftOptions): Promise<SentInvoice>;
  /** Paid by card at Stripe. */
  pay(invoice: SentInvoice): Promise<void>;
  /** As long as it takes the schedule to come round, and then its round. */
  nextRound(): Promise<void>;
  /** Here and at Stripe. */
  passTime(minutes: number): Promise<void>;
  press(connectionId?: string): Promise<RecoveryState>;
  states(): Promise<RecoveryState[]>;
  events(): Promise<EventRow[]>;
  cursor(): Promise<Awaited<ReturnType<EventCursorRepository['list']>>[number]>;
  /** Every webhook that is under way is through. */
  untilDelivered(): Promise<void>;
  statusOf(invoiceId: string): Promise<string>;
};

const HOUR_MINUTES = 60;
const STATE = `connectionId cursorAt lastRunAt lastRecoveredCount recoveredLastDay lagSeconds running`;

/** Signatures carry the sandbox's time, which the tests move together with the app's. */
export const SIGNED_BY_ITS_CLOCK = { signWith: 'sandbox' } as const;

/** The API, a worker that works when told, and a sandbox whose webhooks can be lost. */
export const createRecoveryWorld = async (
  options: BillingWorldOptions = {},
): Promise<RecoveryWorld> => {
  const world = await createBillingWorld({ worker: false, ...options });
  await world.sandbox.control.setDeliveryMode(SIGNED_BY_ITS_CLOCK);
  const worker = await startManualWorker(world.app);
  // Nest has one logger per process, and the worker's module took it over.
  world.app.app.useLogger(world.app.app.get(Logger));
  const recovery = worker.get(EventRecovery);
  const connectionId = (): string => {
    const [open] = worker.get(ConnectionSecrets).listUsableOfAllWorkspaces();
    if (open === undefined) {
      throw new Error('There is no connection');
    }
    return open.connection.id;
  };
  const passTime = async (minutes: number): Promise<void> => {
    world.app.clock.advance(minutes * 60_000);
    await world.sandbox.control.advanceClock(minutes * 60);
    if (minutes >= HOUR_MINUTES) {
      // Sessions end with time, and a test is about what happens at Stripe meanwhile.
      session.admin = await world.app.signIn('ADMIN');
    }
  };
  const session = { admin: world.admin };
  return {
    ...world,
    get admin() {
      return session.admin;
    },
    worker,
    recovery,
    connectionId,
    send: async (draft) => {
      const id = await createDraft(session.admin, draft);
      const { stripeInvoiceId } = dataOf(
        await pressCreateStripeInvoice(session.admin, id),
      ).createStripeInvoice;
      return { id, stripeInvoiceId: stripeInvoiceId ?? '' };
    },
    pay: async ({ stripeInvoiceId }) => {
      await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: '4242424242424242' });
    },
    nextRound: async () => {
      await passTime(16);
      await recovery.runDue();
    },
    passTime,
    press: async (id = connectionId()) =>
      dataOf(
        await session.admin.graphql<{ recoverMissedEvents: RecoveryState }>(
          `mutation ($id: ID!) { recoverMissedEvents(connectionId: $id) { ${STATE} } }`,
          { id },
        ),
      ).recoverMissedEvents,
    states: async () =>
      dataOf(
        await session.admin.graphql<{ recoveryStates: RecoveryState[] }>(
          `{ recoveryStates { ${STATE} } }`,
        ),
      ).recoveryStates,
    events: () =>
      world.app.database.query<EventRow>(
        `SELECT "stripeEventId", "type", "status", "statusReason", "foundAt", "deliveredAt" FROM "stripeEvent"`,
      ),
    cursor: async () => {
      const [cursor] = await worker
        .get(EventCursorRepository)
        .list({ workspaceId: world.app.workspace.id });
      if (cursor === undefined) {
        throw new Error('There is no cursor');
      }
      return cursor;
    },
    untilDelivered: async () => {
      await waitUntil('every webhook to have been tried', async () => {
        const { deliveries } = await world.sandbox.control.deliveries(['sending', 'pending']);
        return deliveries.every(({ attempt, status }) => status === 'pending' && attempt > 0);
      });
    },
    statusOf: async (invoiceId) => {
      const [row] = await world.app.database.query<{ status: string }>(
        'SELECT "status" FROM "invoice" WHERE "id" = $1',
        [invoiceId],
      );
      return row?.status ?? '';
    },
    close: async () => {
      await worker.close();
      await world.close();
    },
  };
};
