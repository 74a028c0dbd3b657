import type { SandboxClock } from './core/clock.ts';
import type { LaterKind, LaterTask } from './core/context.ts';

/** A task with the account and mode it belongs to and its time, in milliseconds of the sandbox's clock. */
export type PlannedTask = LaterTask & { realm: string; at: number };

/** Stripe takes seconds; the sandbox only long enough to come after the answer. */
const DELAY_MS: Partial<Record<LaterKind, number>> = { report_invoice_payment: 300 };
const USUAL_DELAY_MS = 200;
const MAX_WAIT_MS = 3_600_000;

/** What Stripe does by itself: a little after it has answered, or on its day. Survives a restart through the snapshot. */
export class LaterTasks {
  readonly #clock: SandboxClock;
  readonly #run: (task: PlannedTask) => void;
  /** A moment from now: the sandbox is not idle before they have run. */
  #soon: PlannedTask[];
  /** On their day, the earliest first. There can be two for every open invoice. */
  readonly #dated: PlannedTask[];
  #timer: NodeJS.Timeout | undefined;

  constructor(input: {
    clock: SandboxClock;
    run: (task: PlannedTask) => void;
    saved?: PlannedTask[];
  }) {
    this.#clock = input.clock;
    this.#run = input.run;
    const saved = input.saved ?? [];
    this.#soon = saved.filter(({ dueAt }) => dueAt === undefined);
    this.#dated = inOrder(saved.filter(({ dueAt }) => dueAt !== undefined));
  }

  plan(realm: string, task: LaterTask): void {
    if (task.dueAt === undefined) {
      const delay = DELAY_MS[task.kind] ?? USUAL_DELAY_MS;
      this.#soon.push({ ...task, realm, at: this.#clock.nowMs() + delay });
    } else insertInOrder(this.#dated, { ...task, realm, at: task.dueAt * 1000 });
    this.pump();
  }

  /** Runs what is due; called again when the clock was moved. */
  pump(): void {
    clearTimeout(this.#timer);
    const now = this.#clock.nowMs();
    const due = this.#soon.filter(({ at }) => at <= now);
    this.#soon = this.#soon.filter(({ at }) => at > now);
    const later = this.#dated.findIndex(({ at }) => at > now);
    due.push(...this.#dated.splice(0, later < 0 ? this.#dated.length : later));
    inOrder(due).forEach((task) => this.#run(task));
    const next = Math.min(this.#dated[0]?.at ?? Infinity, ...this.#soon.map(({ at }) => at));
    if (!Number.isFinite(next)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.pump(), Math.min(Math.max(0, next - now), MAX_WAIT_MS));
    this.#timer.unref();
  }

  /** Runs everything now that is not bound to a day. */
  runAll(): void {
    const planned = inOrder(this.#soon);
    this.#soon = [];
    planned.forEach((task) => this.#run(task));
  }

  list(): PlannedTask[] {
    return [...this.#soon, ...this.#dated];
  }

  /** Nothing will happen by itself while the clock stands still. */
  get idle(): boolean {
    return this.#soon.length === 0;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

function insertInOrder(tasks: PlannedTask[], task: PlannedTask): void {
  let place = tasks.length;
  while (place > 0 && (tasks[place - 1]?.at ?? 0) > task.at) place -= 1;
  tasks.splice(place, 0, task);
}

function inOrder(tasks: PlannedTask[]): PlannedTask[] {
  return tasks.toSorted((a, b) => a.at - b.at);
}
