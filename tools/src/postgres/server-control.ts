import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import {
  isProcessRunning,
  readProcessCommandLine,
  waitForProcessEnd,
} from '../processes/process-facts.util.ts';
import { locateBinaries, locateDataDirectory } from './cluster-location.util.ts';
import { programPath, type Cluster } from './cluster.ts';
import { findDatabaseUserOrThrow } from './database-user.util.ts';
import { findPostgresBinariesOrThrow } from './postgres-binaries.util.ts';
import { parsePostmasterPid, type PostmasterRecord } from './postmaster-pid.util.ts';
import { runAsDatabaseUser } from './run-as.util.ts';

const STOP_LIMIT_MS = 30_000;

/** Works out where a cluster is and who runs it; touches nothing but, where they cannot be reached, the binaries. */
export const locateCluster = (options: {
  dataDirectory: string;
  isShortLived: boolean;
}): Cluster => {
  const user = findDatabaseUserOrThrow();
  return {
    dataDirectory: locateDataDirectory({
      preferred: options.dataDirectory,
      user,
      isShortLived: options.isShortLived,
    }),
    binaries: locateBinaries(findPostgresBinariesOrThrow(), user),
    user,
  };
};

export const pidFileOf = (cluster: Cluster): string =>
  join(cluster.dataDirectory, 'postmaster.pid');

export const logFileOf = (cluster: Cluster): string => join(cluster.dataDirectory, 'server.log');

const readRecord = (cluster: Cluster): PostmasterRecord | null => {
  const file = pidFileOf(cluster);
  return existsSync(file) ? parsePostmasterPid(readFileSync(file, 'utf8')) : null;
};

// After a crash or a reboot the process id may belong to somebody else; Postgres itself would then refuse to start.
const isOurServer = (cluster: Cluster, record: PostmasterRecord): boolean => {
  if (!isProcessRunning(record.processId)) return false;
  const commandLine = readProcessCommandLine(record.processId);
  return commandLine === null || commandLine.includes(cluster.dataDirectory);
};

/** The server that runs in the data directory, or null. */
export const findRunningServer = (cluster: Cluster): PostmasterRecord | null => {
  const record = readRecord(cluster);
  return record !== null && isOurServer(cluster, record) ? record : null;
};

/** Runs pg_ctl. Null when it worked, else what it printed. */
export const controlServer = async (
  cluster: Cluster,
  ...parameters: string[]
): Promise<string | null> => {
  const { exitCode, output } = await runAsDatabaseUser({
    program: programPath(cluster, 'pg_ctl'),
    arguments: [`--pgdata=${cluster.dataDirectory}`, '--timeout=60', '--wait', ...parameters],
    user: cluster.user,
    workingDirectory: cluster.dataDirectory,
  });
  return exitCode === 0 ? null : output;
};

/**
 * Ends the server, rolling back what is under way; does nothing when none runs. pg_ctl returns when the pid file is
 * gone, a moment before the process and its port are: this waits for them.
 */
export const stopServer = async (cluster: Cluster): Promise<void> => {
  const record = findRunningServer(cluster);
  if (record === null) return;
  const failure = await controlServer(cluster, '--mode=fast', 'stop');
  if (failure !== null && findRunningServer(cluster) !== null) throw new Error(failure);
  await waitForProcessEnd(record.processId, STOP_LIMIT_MS);
};

/** Ends the server of a data directory and deletes all its data, wherever that really is. */
export const removeCluster = async (dataDirectory: string): Promise<void> => {
  const cluster = locateCluster({ dataDirectory, isShortLived: false });
  await stopServer(cluster);
  for (const path of [cluster.dataDirectory, `${cluster.dataDirectory}.new`]) {
    rmSync(path, { recursive: true, force: true });
  }
};
