import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';

import { Client } from 'pg';

import { findAnyFreePort, findFreePortOrThrow } from '../ports/find-free-port.util.ts';
import { createClusterWhenMissing, writeSettings, type Cluster } from './cluster.ts';
import {
  controlServer,
  findRunningServer,
  locateCluster,
  logFileOf,
  pidFileOf,
  stopServer,
} from './server-control.ts';
import { buildServerUrl, decideSocketDirectory } from './server-url.util.ts';

export type StartPostgresOptions = {
  /** Made when missing. As root, each directory above it must let others pass, or the data goes elsewhere. */
  readonly dataDirectory: string;
  /** The preferred port; the next free one is taken when it is in use. Default: any free port. */
  readonly port?: number;
  /** Added to postgresql.conf for this start. */
  readonly settings?: Readonly<Record<string, string>>;
  /** For tests: no syncing to disk. A power cut may destroy the data. */
  readonly fast?: boolean;
};

export type RunningPostgres = {
  /** Connection string of one database, password included: never log it. */
  url(databaseName: string): string;
  readonly adminUrl: string;
  readonly port: number;
  /** True when a server that already ran in this directory was taken over. */
  readonly reused: boolean;
  readonly processId: number;
  /** Where the data really is. */
  readonly dataDirectory: string;
  readonly logFile: string;
  /** Does nothing when the database exists. `template`: a database that nobody is connected to. */
  createDatabase(name: string, options?: { template?: string }): Promise<void>;
  /** Ends it, rolling back what is under way; may be called any number of times. */
  stop(): Promise<void>;
};

const START_ATTEMPTS = 3;
const FAST_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const keepOneOldLog = (cluster: Cluster): void => {
  const file = logFileOf(cluster);
  if (existsSync(file)) renameSync(file, `${file}.1`);
};

const readLog = (cluster: Cluster): string =>
  existsSync(logFileOf(cluster)) ? readFileSync(logFileOf(cluster), 'utf8') : '';

const launch = async (cluster: Cluster, options: StartPostgresOptions): Promise<void> => {
  rmSync(pidFileOf(cluster), { force: true });
  let failure = '';
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt += 1) {
    const port =
      options.port === undefined
        ? await findAnyFreePort()
        : await findFreePortOrThrow({ preferred: options.port });
    writeSettings(cluster, {
      ...(options.fast === true ? FAST_SETTINGS : {}),
      ...options.settings,
      port: String(port),
      listen_addresses: '127.0.0.1',
      unix_socket_directories: decideSocketDirectory(cluster.dataDirectory),
    });
    keepOneOldLog(cluster);
    const output = await controlServer(cluster, `--log=${logFileOf(cluster)}`, 'start');
    if (output === null) return;
    failure = `${output}\n${readLog(cluster)}`;
    if (!failure.includes('could not bind')) break;
  }
  throw new Error(`Postgres did not start:\n${failure}`);
};

const withClient = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const createDatabase = (url: string, name: string, template: string | undefined): Promise<void> =>
  withClient(url, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rows.length > 0) return;
    const source = template === undefined ? '' : ` TEMPLATE ${client.escapeIdentifier(template)}`;
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}${source}`);
  });

// A server found while it still starts or recovers has no port yet; `pg_ctl status` cannot wait, a connection can.
const readReadyRecordOrThrow = async (
  cluster: Cluster,
): Promise<{ port: number; processId: number }> => {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const record = findRunningServer(cluster);
    if (record === null) throw new Error(`Postgres ended while it started:\n${readLog(cluster)}`);
    if (record.port !== null && record.status?.startsWith('ready') === true) {
      return { port: record.port, processId: record.processId };
    }
    if (Date.now() > deadline) throw new Error('Postgres took more than a minute to start.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/**
 * Starts the Postgres that npm installed, on 127.0.0.1 and a socket in its own directory only, or takes over the one that already runs in the data
 * directory (after a crash of its launcher). The server outlives this process until `stop` is called.
 * @throws Error with the server's own log when it does not start
 */
export const startPostgres = async (options: StartPostgresOptions): Promise<RunningPostgres> => {
  const cluster = locateCluster({
    dataDirectory: options.dataDirectory,
    isShortLived: options.fast === true,
  });
  await createClusterWhenMissing(cluster, { fast: options.fast === true });
  const reused = findRunningServer(cluster) !== null;
  if (!reused) await launch(cluster, options);

  const { port, processId } = await readReadyRecordOrThrow(cluster);
  const adminUrl = buildServerUrl(cluster, port, 'postgres');
  return {
    url: (databaseName) => buildServerUrl(cluster, port, databaseName),
    adminUrl,
    port,
    reused,
    processId,
    dataDirectory: cluster.dataDirectory,
    logFile: logFileOf(cluster),
    createDatabase: (name, creation) => createDatabase(adminUrl, name, creation?.template),
    stop: () => stopServer(cluster),
  };
};

/** The connection string of a database of the server that runs in a data directory; null when none runs there. */
export const findRunningPostgresUrl = (
  dataDirectory: string,
  databaseName: string,
): string | null => {
  const cluster = locateCluster({ dataDirectory, isShortLived: false });
  const port = findRunningServer(cluster)?.port ?? null;
  return port === null ? null : buildServerUrl(cluster, port, databaseName);
};
