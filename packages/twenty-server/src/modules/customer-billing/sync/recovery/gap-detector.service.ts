import { Injectable, Logger } from '@nestjs/common';
import { LiveRecordType } from 'twenty-shared';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import { LiveUpdates } from '../../../../engine/live-updates/live-updates.service.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { WebhookEndpointRepository } from '../../connection/webhook-endpoint.typeorm-repository.ts';
import { BillingWorkSignal } from '../../inbox/billing-work-signal.service.ts';
import type { CursorRun } from '../../inbox/event-cursor.type.ts';
import { EventCursorRepository } from '../../inbox/event-cursor.typeorm-repository.ts';
import { HANDLED_EVENT_TYPES } from '../../inbox/handled-event-types.constant.ts';
import { Inbox } from '../../inbox/inbox.typeorm-repository.ts';
import type { VerifiedEvent } from '../../inbox/stripe-event.type.ts';
import type { CallPriority } from '../../stripe/client/stripe-rate-limiter.typeorm-repository.ts';
import { type StripeEventPage, StripeEvents } from '../../stripe/events/stripe-events.service.ts';
import { MissedEventsAlarm } from './missed-events-alarm.service.ts';
import { PatientStripe } from '../../stripe/client/patient-stripe.service.ts';
import { type EventWindow, planWindows } from './plan-windows.util.ts';
import { RecoveryWishes } from './recovery-wishes.typeorm-repository.ts';

/** SCHEDULE leaves what is young to its webhook; START and PERSON take everything. */
export type RecoveryReason = 'SCHEDULE' | 'START' | 'PERSON';

/** What is younger is on its way: Stripe delivers within seconds, and we store within milliseconds. */
const DELIVERY_GRACE_MS = 5 * 60 * 1000;

class RunOvertakenError extends Error {}

/** Where a run stands: how far Stripe's clock has come, and what was stored. */
type Progress = { stripeNow: Date | null; recoveredCount: number };

/**
 * Finds the events that no webhook brought (promise P2): compares Stripe's list with the inbox from the cursor on, two
 * hours of overlap included, and stores what is missing. Any number of times, by any number of workers: one run per
 * connection at a time, and storing is idempotent.
 */
@Injectable()
export class GapDetector {
  private readonly logger = new Logger(GapDetector.name);
  private readonly handledTypes = new Set(HANDLED_EVENT_TYPES);

  constructor(
    private readonly cursors: EventCursorRepository,
    private readonly inbox: Inbox,
    private readonly stripeEvents: StripeEvents,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly patient: PatientStripe,
    private readonly wishes: RecoveryWishes,
    private readonly alarm: MissedEventsAlarm,
    private readonly signal: BillingWorkSignal,
    private readonly audit: AuditTrail,
    private readonly liveUpdates: LiveUpdates,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** False when another run of the connection is under way. A failure is noted at the cursor, logged and thrown. */
  async run(open: UsableConnection, reason: RecoveryReason): Promise<boolean> {
    const { workspaceId, id: connectionId } = open.connection;
    const run = await this.cursors.claim({ workspaceId, connectionId });
    if (run === undefined) {
      return false;
    }
    const progress: Progress = { stripeNow: null, recoveredCount: 0 };
    try {
      await this.recover(open, { run, reason, progress });
      await this.end(run, progress, null);
    } catch (error) {
      if (error instanceof RunOvertakenError) {
        return false;
      }
      this.logger.warn({ err: error, connectionId }, 'Events could not be compared with Stripe');
      await this.end(run, progress, error instanceof Error ? error.message : String(error));
      throw error;
    }
    return true;
  }

  private async recover(
    open: UsableConnection,
    { run, reason, progress }: { run: CursorRun; reason: RecoveryReason; progress: Progress },
  ): Promise<void> {
    const now = this.clock.now();
    const windows = planWindows({
      cursorAt: run.cursorAt,
      startAt: open.connection.createdAt,
      now,
    });
    if (windows === 'FULL_COMPARISON') {
      await this.compareEverything(open, run);
    }
    // After a full comparison only the overlap is left to be read: everything older is covered by the invoices' syncs.
    const toRead = windows === 'FULL_COMPARISON' ? planWindowsFrom(now) : windows;
    let { listeningSince } = run;
    for (const window of toRead) {
      await this.readWindow(open, { run, reason, window, progress });
      listeningSince = await this.listeningSince(open, listeningSince, progress.stripeNow);
      const cursorAt = earlier(window.until, progress.stripeNow);
      if (cursorAt !== null) {
        await this.orOvertaken(this.cursors.advance(run, { cursorAt, listeningSince }));
      }
    }
    await this.alarm.decide(
      open,
      { ...run, listeningSince },
      {
        givenUpBefore: this.givenUpBefore(progress),
        foundNew: progress.recoveredCount > 0,
      },
    );
  }

  /**
   * What Stripe created before then, a webhook should have brought: by its clock or by ours, for with ours five minutes
   * ahead every delivery is refused.
   */
  private givenUpBefore({ stripeNow }: Progress): Date {
    const now = latest([stripeNow, this.clock.now()]) ?? this.clock.now();
    return new Date(now.getTime() - DELIVERY_GRACE_MS);
  }

  private async readWindow(
    open: UsableConnection,
    step: { run: CursorRun; reason: RecoveryReason; window: EventWindow; progress: Progress },
  ): Promise<void> {
    const { run, reason, window, progress } = step;
    const priority: CallPriority = reason === 'PERSON' ? 'PERSON' : 'BACKGROUND';
    for (let after: string | null = null; ;) {
      const position: string | null = after;
      const page: StripeEventPage = await this.patient.read(
        () =>
          this.stripeEvents.listPage(
            { connection: open, priority },
            { ...window, after: position },
          ),
        () => this.orOvertaken(this.cursors.renew(run)),
      );
      progress.stripeNow = latest([
        progress.stripeNow,
        page.answeredAt,
        page.events[0]?.stripeCreatedAt ?? null,
      ]);
      const youngest = reason === 'SCHEDULE' ? this.givenUpBefore(progress) : null;
      progress.recoveredCount += await this.storeMissing(run, page.events, youngest);
      if (page.nextAfter === null) {
        return;
      }
      after = page.nextAfter;
    }
  }

  private async storeMissing(
    run: CursorRun,
    events: readonly VerifiedEvent[],
    youngest: Date | null,
  ): Promise<number> {
    const wanted = events.filter(
      ({ type, stripeCreatedAt }) =>
        this.handledTypes.has(type) && (youngest === null || stripeCreatedAt <= youngest),
    );
    const known = await this.inbox.findKnownIds({
      ...run,
      stripeEventIds: wanted.map(({ stripeEventId }) => stripeEventId),
    });
    let stored = 0;
    for (const event of wanted) {
      if (!known.has(event.stripeEventId)) {
        stored += (await this.inbox.storeFound(event, this.clock.now())) ? 1 : 0;
      }
    }
    if (stored > 0) {
      this.signal.wakeWorkers();
    }
    return stored;
  }

  /** Stripe lists thirty days: after a longer gap its present objects are the only witness. */
  private async compareEverything(open: UsableConnection, run: CursorRun): Promise<void> {
    const { workspaceId, id: connectionId } = open.connection;
    await this.orOvertaken(this.cursors.renew(run));
    const count = await this.wishes.wantAllOfConnection({ workspaceId, connectionId });
    await this.database.inTransaction((transaction) =>
      this.audit.record(
        {
          workspaceId,
          invoiceId: null,
          actor: { type: 'SYSTEM' },
          action: 'recovery.full_comparison',
          summary: `looks at all ${count} invoices at Stripe: events were last compared on ${run.cursorAt?.toISOString().slice(0, 10) ?? 'no day'}, and Stripe lists thirty days of them.`,
          data: { connectionId, count, cursorAt: run.cursorAt?.toISOString() ?? null },
        },
        transaction,
      ),
    );
    this.signal.wakeWorkers();
  }

  /** From when on deliveries are expected: the endpoint's registration, else when a signing secret was first seen. */
  private async listeningSince(
    open: UsableConnection,
    known: Date | null,
    stripeNow: Date | null,
  ): Promise<Date | null> {
    if (open.webhookSecrets.length === 0 || known !== null) {
      return open.webhookSecrets.length === 0 ? null : known;
    }
    const { workspaceId, id: connectionId } = open.connection;
    const endpoint = await this.endpoints.findCurrent({ workspaceId, connectionId });
    return endpoint?.registeredAt ?? stripeNow;
  }

  private async end(run: CursorRun, progress: Progress, error: string | null): Promise<void> {
    await this.cursors.finish(run, {
      at: this.clock.now(),
      recoveredCount: progress.recoveredCount,
      error,
    });
    await this.liveUpdates.announce({
      workspaceId: run.workspaceId,
      type: LiveRecordType.CONNECTION,
      id: run.connectionId,
    });
  }

  private async orOvertaken(stillMine: Promise<boolean>): Promise<void> {
    if (!(await stillMine)) {
      throw new RunOvertakenError('Another run took over');
    }
  }
}

const planWindowsFrom = (now: Date): EventWindow[] => {
  const windows = planWindows({ cursorAt: now, startAt: now, now });
  return windows === 'FULL_COMPARISON' ? [] : windows;
};

const latest = (dates: readonly (Date | null)[]): Date | null =>
  dates.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);

/** Never past Stripe's own clock: with ours ahead, what happens next would lie before the cursor. */
const earlier = (until: Date | null, stripeNow: Date | null): Date | null =>
  until === null || stripeNow === null || stripeNow < until ? stripeNow : until;
