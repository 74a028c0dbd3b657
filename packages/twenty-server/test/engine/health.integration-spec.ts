import { DatabaseReadiness } from '../../src/engine/database/database-readiness.ts';
import { createTestApp } from '../support/create-test-app.ts';

const readinessOf = async (url: string) => {
  const response = await fetch(`${url}/health/ready`);
  return { status: response.status, body: (await response.json()) as unknown };
};

describe('Health', () => {
  it('is live and ready with a migrated database', async () => {
    const test = await createTestApp();
    try {
      const live = await fetch(`${test.url}/health/live`);
      expect(await live.json()).toEqual({ status: 'ok' });
      expect(await readinessOf(test.url)).toEqual({
        status: 200,
        body: { status: 'ok', database: 'ok', migrations: 'applied' },
      });
    } finally {
      await test.close();
    }
  });

  it('is not ready while a migration is missing', async () => {
    const test = await createTestApp();
    try {
      await test.database.query(
        'DELETE FROM "migrations" WHERE "id" = (SELECT max("id") FROM "migrations")',
      );
      expect(await readinessOf(test.url)).toEqual({
        status: 503,
        body: { status: 'unavailable', database: 'ok', migrations: 'pending' },
      });
    } finally {
      await test.close();
    }
  });

  it('is live but not ready without its database', async () => {
    const unreachable = {
      assertReachable: () => Promise.reject(new Error('connect ECONNREFUSED')),
      areMigrationsApplied: () => Promise.resolve(true),
    };
    const test = await createTestApp({
      overrides: (builder) => builder.overrideProvider(DatabaseReadiness).useValue(unreachable),
    });
    try {
      expect((await fetch(`${test.url}/health/live`)).status).toBe(200);
      expect(await readinessOf(test.url)).toEqual({
        status: 503,
        body: { status: 'unavailable', database: 'unreachable', migrations: 'unknown' },
      });
    } finally {
      await test.close();
    }
  });
});
