import type { SandboxClock } from './core/clock.ts';
import type { LaterKind, LaterTask } from './core/context.ts';

/** A task with the account and mode it belongs to and its time, in milliseconds of the sandbox's clock. */
export type PlannedTask = LaterTask & { realm: string; at: number };

/** Stripe takes seconds; the sandbox only long enough to come after the answer. */
const DELAY_MS: Record<LaterKind, number> = {
  settle_charge: 200,
  report_invoice_payment: 300,
  settle_refund: 200,
};
const MAX_WAIT_MS = 3_600_000;

/** What Stripe does a little after it has answered. Survives a restart through the snapshot. */
export class LaterTasks {
  readonly #clock: SandboxClock;
  readonly #run: (task: PlannedTask) => void;
  #planned: PlannedTask[];
  #timer: NodeJS.Timeout | undefined;

  constructor(input: {
    clock: SandboxClock;
    run: (task: PlannedTask) => void;
    saved?: PlannedTask[];
  }) {
    this.#clock = input.clock;
    this.#run = input.run;
    this.#planned = input.saved ?? [];
  }

  plan(realm: string, task: LaterTask): void {
    this.#planned.push({ ...task, realm, at: this.#clock.nowMs() + DELAY_MS[task.kind] });
    this.pump();
  }

  /** Runs what is due; called again when the clock was moved. */
  pump(): void {
    clearTimeout(this.#timer);
    const now = this.#clock.nowMs();
    const due = inOrder(this.#planned.filter(({ at }) => at <= now));
    this.#planned = this.#planned.filter(({ at }) => at > now);
    due.forEach((task) => this.#run(task));
    const next = Math.min(...this.#planned.map(({ at }) => at));
    if (!Number.isFinite(next)) return;
    this.#timer = setTimeout(() => this.pump(), Math.min(Math.max(0, next - now), MAX_WAIT_MS));
    this.#timer.unref();
  }

  /** Runs everything now. */
  runAll(): void {
    const planned = inOrder(this.#planned);
    this.#planned = [];
    planned.forEach((task) => this.#run(task));
  }

  list(): PlannedTask[] {
    return this.#planned;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

function inOrder(tasks: PlannedTask[]): PlannedTask[] {
  return tasks.toSorted((a, b) => a.at - b.at);
}
