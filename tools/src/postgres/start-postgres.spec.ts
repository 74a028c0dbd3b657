import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';

import { findAnyFreePort } from '../ports/find-free-port.util.ts';
import { isProcessRunning } from '../processes/process-facts.util.ts';
import { startPostgres, type RunningPostgres } from './start-postgres.ts';

jest.setTimeout(120_000);

const query = async (url: string, text: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};

const waitUntil = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
};

describe('startPostgres', () => {
  let folder: string;
  let dataDirectory: string;
  let server: RunningPostgres | null = null;

  const start = async (): Promise<RunningPostgres> => {
    server = await startPostgres({ dataDirectory, fast: true });
    return server;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'crm-postgres-'));
    chmodSync(folder, 0o755);
    dataDirectory = join(folder, 'data');
  });

  afterEach(async () => {
    await server?.stop();
    server = null;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes a UTF8 server that listens on loopback alone and keeps its data', async () => {
    const first = await start();
    expect(first.reused).toBe(false);
    const facts = await query(
      first.adminUrl,
      `SELECT current_setting('listen_addresses') AS addresses,
              current_setting('server_encoding') AS encoding,
              current_setting('fsync') AS fsync,
              current_setting('unix_socket_directories') AS sockets`,
    );
    expect(facts).toEqual([
      { addresses: '127.0.0.1', encoding: 'UTF8', fsync: 'off', sockets: first.dataDirectory },
    ]);
    await first.createDatabase('crm');
    await query(first.url('crm'), 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();

    const second = await start();
    expect(await query(second.url('crm'), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('asks for its password, which only the owner of its file can read', async () => {
    const running = await start();
    const wrong = running.adminUrl.replace(/:[^:@]+@/, ':wrong@');
    await expect(query(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed');
    const mode = statSync(join(running.dataDirectory, 'superuser-password')).mode & 0o777;
    expect(mode).toBe(0o600);
  });

  it('copies a template database and leaves an existing database alone', async () => {
    const running = await start();
    await running.createDatabase('model');
    await query(running.url('model'), 'CREATE TABLE shape (id int)');
    await running.createDatabase('copy of "model"', { template: 'model' });
    await running.createDatabase('copy of "model"', { template: 'model' });
    expect(await query(running.url('copy of "model"'), 'SELECT * FROM shape')).toEqual([]);
  });

  it('takes over a server that a crashed launcher left running, and stops it for good', async () => {
    const first = await start();
    const second = await startPostgres({ dataDirectory, fast: true });
    expect(second).toMatchObject({ reused: true, port: first.port, processId: first.processId });
    await second.stop();
    expect(isProcessRunning(first.processId)).toBe(false);
    await second.stop();
    await first.stop();
    expect(existsSync(join(dataDirectory, 'postmaster.pid'))).toBe(false);
  });

  it('starts again after the server itself was killed', async () => {
    const first = await start();
    process.kill(first.processId, 'SIGKILL');
    await waitUntil(() => !isProcessRunning(first.processId));
    expect(existsSync(join(dataDirectory, 'postmaster.pid'))).toBe(true);
    const second = await start();
    expect(second.reused).toBe(false);
    expect(await query(second.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('is not fooled by a stale pid file whose process id now belongs to somebody else', async () => {
    writeFileSync(
      join(dataDirectory, 'postmaster.pid'),
      `${process.pid}\n${dataDirectory}\n1\n5432\n\n127.0.0.1\n\nready   \n`,
    );
    const running = await start();
    expect(running.reused).toBe(false);
    expect(running.processId).not.toBe(process.pid);
  });

  it('takes the next free port when the preferred one is in use', async () => {
    const taken = await findAnyFreePort();
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(taken, '127.0.0.1', resolve));
    server = await startPostgres({ dataDirectory, fast: true, port: taken });
    blocker.close();
    expect(server.port).toBeGreaterThan(taken);
  });

  it('touches no directory that holds something else', async () => {
    const foreign = join(folder, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'letter.txt'), 'mine');
    await expect(startPostgres({ dataDirectory: foreign, fast: true })).rejects.toThrow(
      'not a Postgres of ours',
    );
    expect(existsSync(join(foreign, 'letter.txt'))).toBe(true);
  });

  it('serves a directory under one that the database user may not enter', async () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked, { mode: 0o700 });
    const running = await startPostgres({ dataDirectory: join(locked, 'data'), fast: true });
    try {
      expect(await query(running.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    } finally {
      await running.stop();
      rmSync(running.dataDirectory, { recursive: true, force: true });
    }
  });
});
