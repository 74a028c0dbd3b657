import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { createWorker } from '../../src/bootstrap/create-worker.ts';
import { SessionHousekeeping } from '../../src/engine/auth/session-housekeeping.service.ts';
import { Database } from '../../src/engine/database/database.ts';
import type { JobData } from '../../src/engine/queue/job.type.ts';
import { JobQueue } from '../../src/engine/queue/job-queue.ts';
import {
  currentRequestContext,
  runInRequestContext,
} from '../../src/engine/request-context/request-context.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('The job queue', () => {
  let test: TestApp;
  let worker: INestApplicationContext;
  beforeAll(async () => {
    test = await createTestApp();
    worker = await createWorker({ config: test.config });
  });
  afterAll(async () => {
    await worker.close();
    await test.close();
  });

  const queue = () => test.app.get(JobQueue);
  const collect = async (name: string): Promise<JobData[]> => {
    const done: JobData[] = [];
    await worker.get(JobQueue).work(name, async (data) => {
      done.push(data);
    });
    return done;
  };

  it('runs in the worker what the API sent in a committed transaction, and nothing of a rolled back one', async () => {
    const done = await collect('test.transaction');
    const database = test.app.get(Database);
    const rolledBack = database.inTransaction(async (transaction) => {
      await queue().send('test.transaction', { number: 1 }, { transaction });
      throw new Error('rolled back on purpose');
    });
    await expect(rolledBack).rejects.toThrow('on purpose');
    await database.inTransaction((transaction) =>
      queue().send('test.transaction', { number: 2 }, { transaction }),
    );
    await waitUntil('the job', () => done.length > 0);
    expect(done).toEqual([{ number: 2 }]);
  });

  it('passes the request id on to the job', async () => {
    const requestIds: (string | undefined)[] = [];
    await worker.get(JobQueue).work('test.request', async () => {
      requestIds.push(currentRequestContext()?.requestId);
    });
    await runInRequestContext({ requestId: 'request-0042' }, () =>
      queue().send('test.request', {}),
    );
    await waitUntil('the job', () => requestIds.length > 0);
    expect(requestIds).toEqual(['request-0042']);
  });

  it('calls a failed handler again, and only that one of a batch', async () => {
    const calls: string[] = [];
    const first = randomUUID();
    await worker.get(JobQueue).work('test.retry', async ({ id }) => {
      calls.push(String(id));
      if (id === first && calls.filter((call) => call === first).length === 1) {
        throw new Error('fails once, on purpose');
      }
    });
    await queue().send('test.retry', { id: first });
    await queue().send('test.retry', { id: 'second' });
    await waitUntil('the second call', () => calls.filter((call) => call === first).length === 2);
    expect(calls.filter((call) => call === 'second')).toHaveLength(1);
  });

  it('keeps one waiting job per singleton key', async () => {
    const key = randomUUID();
    const ids = [
      await queue().send('test.singleton', {}, { singletonKey: key }),
      await queue().send('test.singleton', {}, { singletonKey: key }),
      await queue().send('test.singleton', {}, { singletonKey: randomUUID() }),
    ];
    expect(ids).toEqual([expect.any(String), null, expect.any(String)]);
  });

  it('runs no jobs in the API', async () => {
    await expect(queue().work('test.api', async () => undefined)).rejects.toThrow('worker');
  });

  it('tidies up ended sessions and old attempts to sign in', async () => {
    await test.signIn('ADMIN');
    await test.database.query(`UPDATE "session" SET "expiresAt" = now() - interval '1 day'`);
    const kept = await test.signIn('MEMBER');
    await test.database.query(
      `INSERT INTO "throttle" VALUES ('old', 3, now() - interval '1 hour'), ('new', 3, now())`,
    );
    await worker.get(SessionHousekeeping, { strict: false }).tidy();
    expect(await test.database.query('SELECT "userId" FROM "session"')).toEqual([
      { userId: kept.user?.id },
    ]);
    expect(await test.database.query('SELECT "key" FROM "throttle"')).toEqual([{ key: 'new' }]);
  });
});
