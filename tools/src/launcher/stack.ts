import { readFile } from 'node:fs/promises';

import { startPostgres, type RunningPostgres } from '../postgres/start-postgres.ts';
import { isProcessRunning } from '../processes/process-facts.util.ts';
import { findRunningRecords } from '../processes/run-records.ts';
import { stopProcessGroup } from '../processes/stop-process-group.ts';
import { type DataFolder } from './data-folder.ts';
import { readLastLines, startService, type Service, type ServiceDefinition } from './service.ts';
import { waitUntil, waitUntilAnswering } from './wait-until.ts';

/** The launcher's own record among those of the processes it started. */
export const LAUNCHER = 'launcher';

// What takes work ends before what it works with. Steps that are not named here come first.
const STOP_ORDER = ['front', 'compiler', 'api', 'worker', 'sandbox', 'mailbox'];
const READY_LIMIT_MS = 60_000;
const ORPHAN_GRACE_MS = 10_000;
const POSTGRES_WATCH_MS = 2_000;
const SHOWN_LINES = 25;

const byStopOrder = (first: { name: string }, second: { name: string }): number =>
  STOP_ORDER.indexOf(first.name) - STOP_ORDER.indexOf(second.name);

/** What shows that a process is ready: a URL that answers, or something it prints. */
export type ReadySign = { readonly url: string } | { readonly text: string };

const hasPrinted = (service: Service, text: string) => async (): Promise<boolean> =>
  (await readFile(service.logFile, 'utf8')).includes(text);

/** Why the stack stops when nobody asked for it. */
export class StackFailure extends Error {
  override readonly name = 'StackFailure';
}

/** The processes of one run: what is started here is watched, and ends here. */
export class Stack {
  readonly #services: Service[] = [];
  readonly #folder: DataFolder;
  readonly #abort = new AbortController();
  readonly #hurried: Promise<void>;
  #hurry: () => void = () => undefined;
  #postgres: RunningPostgres | null = null;
  #postgresWatch: NodeJS.Timeout | undefined;
  #isStopping = false;

  constructor(folder: DataFolder) {
    this.#folder = folder;
    this.#hurried = new Promise((resolve) => {
      this.#hurry = resolve;
    });
  }

  /** Aborted when somebody asked to stop, or with a StackFailure when a process died. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  askToStop(): void {
    this.#abort.abort();
  }

  /** Ends all patience with what is being stopped. */
  hurry(): void {
    this.#hurry();
  }

  async startPostgres(port: number): Promise<RunningPostgres> {
    this.signal.throwIfAborted();
    const postgres = await startPostgres({ dataDirectory: this.#folder.postgres, port });
    this.#postgres = postgres;
    // It is no child of ours: it outlives a killed launcher on purpose.
    this.#postgresWatch = setInterval(() => {
      if (isProcessRunning(postgres.processId)) return;
      this.#fail(`postgres ended.\n${readLastLines(postgres.logFile, SHOWN_LINES)}`);
    }, POSTGRES_WATCH_MS);
    return postgres;
  }

  /** Runs a step to its end. @throws StackFailure with its last lines, or the signal's reason */
  async run(definition: Omit<ServiceDefinition, 'graceMs'>): Promise<void> {
    const service = await this.#launch({ ...definition, graceMs: 5_000 });
    const end = await Promise.race([service.ended, this.#aborted()]);
    if (end !== 'ended with 0') throw this.#describeEnd(service, end);
  }

  /** Starts a process that stays, and waits for the sign that it is ready. @throws StackFailure when it dies before */
  async start(definition: ServiceDefinition, ready: ReadySign | undefined): Promise<void> {
    const service = await this.#launch(definition);
    void service.ended.then((end) => {
      if (!this.#isStopping) this.#abort.abort(this.#describeEnd(service, end));
    });
    if (ready === undefined) return;
    const patience = { limitMs: READY_LIMIT_MS, signal: this.signal };
    if ('url' in ready) await waitUntilAnswering(ready.url, patience);
    else
      await waitUntil(`${service.name} was not ready`, hasPrinted(service, ready.text), patience);
  }

  /** Ends everything in order, Postgres last; without patience once `hurry` was called. */
  async stop(onStopped: (name: string) => void): Promise<void> {
    this.#isStopping = true;
    clearInterval(this.#postgresWatch);
    for (const service of this.#services.toSorted(byStopOrder)) {
      if (service.hasEnded()) continue;
      await service.stop(this.#hurried);
      onStopped(service.name);
    }
    if (this.#postgres === null) return;
    await this.#postgres.stop();
    onStopped('postgres');
  }

  async #launch(definition: ServiceDefinition): Promise<Service> {
    this.signal.throwIfAborted();
    const service = await startService(definition, this.#folder);
    this.#services.push(service);
    return service;
  }

  #aborted(): Promise<never> {
    return new Promise((_resolve, reject) => {
      const give = (): void => reject(this.signal.reason as Error);
      if (this.signal.aborted) give();
      else this.signal.addEventListener('abort', give, { once: true });
    });
  }

  #describeEnd(service: Service, end: string): StackFailure {
    const lines = readLastLines(service.logFile, SHOWN_LINES);
    return new StackFailure(`${service.name} ${end}. The end of ${service.logFile}:\n${lines}`);
  }

  #fail(message: string): void {
    this.#abort.abort(new StackFailure(message));
  }
}

/** Ends what a killed launcher left running, but Postgres, which is taken over. Returns the names. */
export const stopOrphans = async (folder: DataFolder): Promise<string[]> => {
  const orphans = findRunningRecords(folder.run).toSorted(byStopOrder);
  for (const { processId } of orphans) {
    await stopProcessGroup(processId, { graceMs: ORPHAN_GRACE_MS });
  }
  return orphans.map(({ name }) => name);
};

/** The process id of the launcher that runs on this folder, or null. */
export const findRunningLauncher = (folder: DataFolder): number | null =>
  findRunningRecords(folder.run).find(({ name }) => name === LAUNCHER)?.processId ?? null;
