/** Events that no webhook brought: the alarm of a connection. Moments by Stripe's clock. */
export type MissedEvents = {
  readonly count: number;
  readonly since: Date;
  readonly lastAt: Date;
  readonly types: readonly string[];
};

/** How far the events of a connection were compared with Stripe's list of them. */
export type EventCursor = {
  readonly workspaceId: string;
  readonly connectionId: string;
  /** By Stripe's clock; null before the first run has ended. */
  readonly cursorAt: Date | null;
  /** By Stripe's clock: deliveries are expected since then. */
  readonly listeningSince: Date | null;
  readonly lastRunAt: Date | null;
  readonly lastRecoveredCount: number;
  readonly lastError: string | null;
  readonly isRunning: boolean;
  /** Null while no alarm is on. */
  readonly missed: MissedEvents | null;
  readonly missedClearedThrough: Date | null;
  readonly lastReconciledAt: Date | null;
};

/** The right to compare a connection's events: one at a time, whatever the number of workers. */
export type CursorRun = EventCursor & { readonly runNumber: bigint };
