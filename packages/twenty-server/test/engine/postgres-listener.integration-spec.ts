import { PostgresListener } from '../../src/engine/database/postgres-listener.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { waitUntil } from '../support/wait-until.ts';

const CHANNEL = 'test_channel';

describe('PostgresListener', () => {
  let test: TestApp;
  let listener: PostgresListener;
  beforeAll(async () => {
    test = await createTestApp();
    listener = test.app.get(PostgresListener);
  });
  afterAll(() => test.close());

  it('delivers to every handler of a channel, also when one of them throws', async () => {
    const received: string[] = [];
    await listener.listen(CHANNEL, () => {
      throw new Error('fails on purpose');
    });
    await listener.listen(CHANNEL, (payload) => void received.push(payload));
    await listener.notify(CHANNEL, 'it’s "quoted"; DROP TABLE x');
    await test.database.query(`SELECT pg_notify('another_channel', 'not ours')`);
    await test.database.query(`SELECT pg_notify($1, 'from elsewhere')`, [CHANNEL]);
    await waitUntil('both', () => received.length === 2);
    expect(received).toEqual(['it’s "quoted"; DROP TABLE x', 'from elsewhere']);
  });

  it('says after a lost connection that something may have been missed, and listens again', async () => {
    const received: string[] = [];
    let reconnects = 0;
    await listener.listen('test_reconnect', (payload) => void received.push(payload), {
      onReconnect: () => {
        reconnects += 1;
      },
    });
    await test.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'twenty-listener' AND datname = current_database()`,
    );
    await waitUntil('the reconnect', () => reconnects > 0);
    await listener.notify('test_reconnect', 'after');
    await waitUntil('the notification', () => received.length > 0);
    expect(received).toEqual(['after']);
  });

  it('holds one connection, whatever the number of channels', async () => {
    const held = await test.database.query(
      `SELECT pid FROM pg_stat_activity
       WHERE application_name = 'twenty-listener' AND datname = current_database()`,
    );
    expect(held).toHaveLength(1);
  });

  it('refuses what is no channel name', async () => {
    await expect(listener.listen('x"; DROP', () => undefined)).rejects.toThrow(
      'Not a channel name',
    );
  });
});
