import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { type DatabaseUser } from './database-user.util.ts';
import { runAsDatabaseUser } from './run-as.util.ts';

/** One data directory, the binaries that serve it, and the user they run as. */
export type Cluster = {
  readonly dataDirectory: string;
  readonly binaries: string;
  readonly user: DatabaseUser | null;
};

export const SUPERUSER = 'postgres';

const PASSWORD_FILE = 'superuser-password';
const SETTINGS_FILE = 'launcher.conf';

const giveToUser = (path: string, user: DatabaseUser | null): void => {
  if (user !== null) chownSync(path, user.uid, user.gid);
};

const writePrivateFile = (path: string, text: string, user: DatabaseUser | null): void => {
  writeFileSync(path, text, { mode: 0o600 });
  giveToUser(path, user);
};

export const programPath = (cluster: Cluster, name: 'initdb' | 'pg_ctl'): string =>
  join(cluster.binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

const refuseForeignDirectory = (directory: string): void => {
  if (existsSync(directory) && readdirSync(directory).length > 0) {
    throw new Error(`${directory} holds something that is not a Postgres of ours. Move it away.`);
  }
};

/**
 * Makes the cluster unless it exists: UTF8, locale C, passwords checked. It is made beside its place and renamed into
 * it, so that a directory which exists is always complete.
 * @throws Error when the directory holds something else, or initdb fails
 */
export const createClusterWhenMissing = async (
  cluster: Cluster,
  options: { fast: boolean },
): Promise<void> => {
  const { dataDirectory, user } = cluster;
  if (existsSync(join(dataDirectory, PASSWORD_FILE))) return;
  refuseForeignDirectory(dataDirectory);

  const draft = `${dataDirectory}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(dirname(dataDirectory), { recursive: true });
  mkdirSync(draft, { mode: 0o700 });
  giveToUser(draft, user);

  const data = join(draft, 'data');
  const passwordFile = join(draft, 'password');
  const password = randomBytes(24).toString('base64url');
  writePrivateFile(passwordFile, `${password}\n`, user);
  const { exitCode, output } = await runAsDatabaseUser({
    program: programPath(cluster, 'initdb'),
    arguments: [
      `--pgdata=${data}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      ...(options.fast ? ['--no-sync'] : []),
    ],
    user,
    workingDirectory: draft,
  });
  if (exitCode !== 0) throw new Error(`initdb failed (${String(exitCode)}):\n${output}`);

  appendFileSync(join(data, 'postgresql.conf'), `\ninclude_if_exists = '${SETTINGS_FILE}'\n`);
  writePrivateFile(join(data, PASSWORD_FILE), password, user);
  rmSync(dataDirectory, { recursive: true, force: true });
  renameSync(data, dataDirectory);
  rmSync(draft, { recursive: true, force: true });
};

export const readPassword = (cluster: Cluster): string =>
  readFileSync(join(cluster.dataDirectory, PASSWORD_FILE), 'utf8').trim();

const quote = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Writes the settings that the next start reads. */
export const writeSettings = (cluster: Cluster, settings: Record<string, string>): void => {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${quote(value)}\n`);
  writePrivateFile(join(cluster.dataDirectory, SETTINGS_FILE), lines.join(''), cluster.user);
};
