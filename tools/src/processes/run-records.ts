import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { isProcessRunning, readProcessStartTime } from './process-facts.util.ts';

/** A process that was started, noted on disk so that a later start can find it. */
export type RunRecord = {
  readonly name: string;
  readonly processId: number;
  /** Tells this process from another that got the same id later; null where the system does not say. */
  readonly startTime: string | null;
};

const pathOf = (folder: string, name: string): string => join(folder, `${name}.json`);

/** Notes a process that has just been started. */
export const writeRunRecord = (folder: string, name: string, processId: number): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const record: RunRecord = { name, processId, startTime: readProcessStartTime(processId) };
  writeFileSync(pathOf(folder, name), JSON.stringify(record), { mode: 0o600 });
};

export const removeRunRecord = (folder: string, name: string): void =>
  rmSync(pathOf(folder, name), { force: true });

const readRecord = (path: string): RunRecord | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as RunRecord;
  } catch {
    return null;
  }
};

// Without a start time (Windows) nothing tells ours from a stranger with the same id: better an orphan than a murder.
const isStillThatProcess = (record: RunRecord): boolean =>
  record.startTime !== null &&
  isProcessRunning(record.processId) &&
  readProcessStartTime(record.processId) === record.startTime;

/** The noted processes that still run; a stranger with a reused process id is not among them. */
export const findRunningRecords = (folder: string): RunRecord[] => {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
  return names
    .map((name) => readRecord(join(folder, name)))
    .filter((record) => record !== null)
    .filter(isStillThatProcess);
};
