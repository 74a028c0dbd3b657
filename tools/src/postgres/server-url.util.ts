import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { readPassword, SUPERUSER, type Cluster } from './cluster.ts';

/** What the kernel leaves for a path, on macOS; Postgres does not start with a longer one. */
const SOCKET_PATH_LIMIT = 103;
const HIGHEST_PORT = 65_535;

const socketPath = (dataDirectory: string, port: number): string =>
  join(dataDirectory, `.s.PGSQL.${port}`);

/**
 * Where a server listens besides 127.0.0.1: its own data directory, which nobody else may enter; nowhere where the
 * system has no such sockets or the path is too long for one. A statement takes half the time it takes over TCP.
 */
export const decideSocketDirectory = (
  dataDirectory: string,
  platform: NodeJS.Platform = process.platform,
): string => {
  const longest = Buffer.byteLength(socketPath(dataDirectory, HIGHEST_PORT));
  return platform === 'win32' || longest > SOCKET_PATH_LIMIT ? '' : dataDirectory;
};

/** The connection string of a database of a running server, password included: never log it. */
export const buildServerUrl = (cluster: Cluster, port: number, databaseName: string): string => {
  const url = new URL('postgresql://127.0.0.1');
  url.port = String(port);
  url.username = SUPERUSER;
  url.password = readPassword(cluster);
  url.pathname = `/${encodeURIComponent(databaseName)}`;
  // Asked of the disk: a server that was left running may be of an older version of ours.
  if (existsSync(socketPath(cluster.dataDirectory, port))) {
    url.searchParams.set('host', cluster.dataDirectory);
  }
  return url.href;
};
