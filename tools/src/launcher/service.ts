import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { removeRunRecord, writeRunRecord } from '../processes/run-records.ts';
import { stopProcessGroup } from '../processes/stop-process-group.ts';
import { type DataFolder } from './data-folder.ts';
import { type Environment } from './environment.util.ts';

/** How to run one of the processes of the stack. */
export type ServiceDefinition = {
  readonly name: string;
  /** Default: this Node. */
  readonly program?: string;
  readonly arguments: readonly string[];
  readonly environment: Environment;
  readonly workingDirectory: string;
  /** How long it may take to end by itself. */
  readonly graceMs: number;
};

export type Service = {
  readonly name: string;
  readonly processId: number;
  readonly logFile: string;
  /** Resolves with what ended it, whoever did. */
  readonly ended: Promise<string>;
  hasEnded(): boolean;
  stop(hurry: Promise<void>): Promise<void>;
};

export const logFileOf = (folder: DataFolder, name: string): string =>
  join(folder.logs, `${name}.log`);

/** The last lines of a log, without its empty end. */
export const readLastLines = (file: string, count: number): string =>
  existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n') : '';

// Colour codes make a log file unreadable.
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: '0' };

const openFreshLog = (file: string): number => {
  if (existsSync(file)) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
};

/**
 * Starts a process in a group of its own, so that a Ctrl-C in the terminal reaches only the launcher, which then ends
 * them in order. Its output goes to its log.
 * @throws Error when it cannot be started at all
 */
export const startService = async (
  definition: ServiceDefinition,
  folder: DataFolder,
): Promise<Service> => {
  const { name, graceMs } = definition;
  const logFile = logFileOf(folder, name);
  const log = openFreshLog(logFile);
  const child = spawn(definition.program ?? process.execPath, definition.arguments, {
    cwd: definition.workingDirectory,
    env: { ...definition.environment, ...PLAIN },
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let hasEnded = false;
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (exitCode, signal) => {
      hasEnded = true;
      removeRunRecord(folder.run, name);
      resolve(signal === null ? `ended with ${String(exitCode)}` : `was ended by ${signal}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  const processId = child.pid;
  if (processId === undefined) throw new Error(`${name} got no process id.`);
  writeRunRecord(folder.run, name, processId);
  return {
    name,
    processId,
    logFile,
    ended,
    hasEnded: () => hasEnded,
    stop: async (hurry) => {
      await stopProcessGroup(processId, { graceMs, hurry });
      await ended;
    },
  };
};
