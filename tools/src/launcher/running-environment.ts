import { findRunningPostgresUrl } from '../postgres/start-postgres.ts';
import { findRunningRecords } from '../processes/run-records.ts';
import { readJson, type DataFolder } from './data-folder.ts';
import { buildServerEnvironment, type Environment } from './environment.util.ts';
import { DATABASE, readGiven } from './given-environment.ts';
import { type Ports } from './ports.ts';
import { type Secrets } from './secrets.ts';
import { LAUNCHER } from './stack.ts';

/**
 * The environment that the stack which runs in this folder gave its API and worker, made anew from what the launcher
 * remembers: it is written nowhere, since it holds what somebody gave. Without a stack, what was given is all there
 * is. Null when that names no database either.
 */
export const describeRunningEnvironment = (
  root: string,
  folder: DataFolder,
): Environment | null => {
  const given = readGiven(root);
  const running = new Set(findRunningRecords(folder.run).map(({ name }) => name));
  const secrets = readJson<Secrets>(folder.secretsFile);
  const ports = readJson<Ports>(folder.portsFile);
  if (!running.has(LAUNCHER) || secrets === null || ports === null) {
    return given['DATABASE_URL'] === undefined ? null : given;
  }
  return buildServerEnvironment({
    given,
    ports,
    secrets,
    databaseUrl:
      given['DATABASE_URL'] === undefined
        ? findRunningPostgresUrl(folder.postgres, DATABASE)
        : null,
    frontDistDirectory: null,
    demoLoginsFile: folder.demoLoginsFile,
    isDevelopment: running.has('front'),
  });
};
