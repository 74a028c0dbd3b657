import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { AppConfig } from '../config/app-config.ts';
import { Database } from '../database/database.ts';
import type { Transaction } from '../database/transaction.type.ts';
import { currentRequestContext } from '../request-context/request-context.ts';
import type { JobData, JobHandler } from './job.type.ts';
import { runJob } from './run-job.ts';
import { BOSS_OPTIONS, QUEUE_OPTIONS, WORK_OPTIONS } from './queue-settings.constant.ts';
import { QueueRole } from './queue-role.ts';

const STOP_TIMEOUT_MS = 10_000;

/**
 * Jobs on Postgres (pg-boss). A job sent inside a transaction exists if and only if that commits. Jobs are run at
 * least once, by the worker; a handler that throws is called again later, with growing pauses.
 */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private readonly logger = new Logger(JobQueue.name);
  private readonly queues = new Map<string, Promise<void>>();
  private started: Promise<PgBoss> | null = null;

  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly role: QueueRole,
  ) {}

  /**
   * Enqueues a job. With `singletonKey` at most one waiting job of that key exists. Answers the job's id, or `null`
   * where one was already waiting.
   */
  async send(
    name: string,
    data: JobData,
    options: { transaction?: Transaction; singletonKey?: string } = {},
  ): Promise<string | null> {
    const boss = await this.bossWithQueue(name);
    const { transaction, singletonKey = randomUUID() } = options;
    const requestId = currentRequestContext()?.requestId;
    return boss.send(
      name,
      { ...data, ...(requestId === undefined ? {} : { requestId }) },
      {
        singletonKey,
        ...(transaction === undefined ? {} : { db: this.executorOf(transaction) }),
      },
    );
  }

  /** Runs `handler` for every job of this name. Only in the worker. */
  async work(name: string, handler: JobHandler): Promise<void> {
    this.assertWorker();
    const boss = await this.bossWithQueue(name);
    await boss.work<JobData, void, typeof WORK_OPTIONS>(name, WORK_OPTIONS, (jobs) =>
      Promise.all(jobs.map((job) => runJob({ name, job, handler, logger: this.logger }))),
    );
  }

  /** Sends a job by a cron expression in UTC; once, however many workers there are. Only in the worker. */
  async schedule(name: string, cron: string, data: JobData = {}): Promise<void> {
    this.assertWorker();
    const boss = await this.bossWithQueue(name);
    await boss.schedule(name, cron, data, { tz: 'UTC' });
  }

  async onApplicationShutdown(): Promise<void> {
    const boss = await this.started?.catch(() => null);
    await boss?.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
  }

  private assertWorker(): void {
    if (this.role.name !== 'worker') throw new Error('Jobs run in the worker process only');
  }

  private async bossWithQueue(name: string): Promise<PgBoss> {
    this.started ??= this.start();
    const boss = await this.started;
    const known = this.queues.get(name) ?? boss.createQueue(name, QUEUE_OPTIONS);
    this.queues.set(name, known);
    await known;
    return boss;
  }

  private async start(): Promise<PgBoss> {
    const isWorker = this.role.name === 'worker';
    const boss = new PgBoss({
      ...BOSS_OPTIONS,
      connectionString: this.config.databaseUrl.reveal(),
      application_name: `twenty-${this.role.name}-jobs`,
      supervise: isWorker,
      schedule: isWorker,
      useListenNotify: isWorker,
    });
    boss.on('error', (error) => this.logger.error({ err: error }, 'The job queue failed'));
    await boss.start();
    return boss;
  }

  private executorOf(transaction: Transaction) {
    const manager = this.database.managerOf(transaction);
    return {
      executeSql: async (text: string, values?: unknown[]) => ({
        rows: await manager.query<unknown[]>(text, values),
      }),
    };
  }
}
