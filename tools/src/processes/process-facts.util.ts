import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// Field 22 of /proc/<pid>/stat, counted after the command name, which may itself hold spaces and brackets.
const START_TIME_AFTER_COMMAND = 19;
const STATE_AFTER_COMMAND = 0;
const GROUP_AFTER_COMMAND = 2;

const readStat = (processId: number): string[] | null => {
  try {
    const text = readFileSync(`/proc/${processId}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
};

const readFromPs = (processId: number, column: string): string | null => {
  try {
    const text = execFileSync('ps', ['-o', `${column}=`, '-p', String(processId)], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
    return text.toString().trim() || null;
  } catch {
    return null;
  }
};

/**
 * A text that differs for two processes that had the same id one after the other; null when no such process runs.
 * A zombie counts as not running. On Windows always null: nothing there tells it without a native module.
 */
export const readProcessStartTime = (processId: number): string | null => {
  if (process.platform === 'win32') return null;
  if (process.platform !== 'linux') return readFromPs(processId, 'lstart');
  const stat = readStat(processId);
  if (stat === null || stat[STATE_AFTER_COMMAND] === 'Z') return null;
  return stat[START_TIME_AFTER_COMMAND] ?? null;
};

/** The process group; null when no such process runs. Linux only. */
export const readProcessGroup = (processId: number): number | null => {
  const stat = readStat(processId);
  if (stat === null || stat[STATE_AFTER_COMMAND] === 'Z') return null;
  return Number(stat[GROUP_AFTER_COMMAND]);
};

/** The command line with its arguments parted by spaces; null when no such process runs. */
export const readProcessCommandLine = (processId: number): string | null => {
  if (process.platform === 'win32') return null;
  if (process.platform !== 'linux') return readFromPs(processId, 'command');
  try {
    const text = readFileSync(`/proc/${processId}/cmdline`, 'utf8');
    return text.replaceAll('\0', ' ').trim() || null;
  } catch {
    return null;
  }
};

/** True when a process has this id, whoever owns it. A zombie, which nobody has waited for, does not count. */
export const isProcessRunning = (processId: number): boolean => {
  if (process.platform !== 'win32') return readProcessStartTime(processId) !== null;
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
};

/** Resolves once no process has this id. @throws Error when it still runs after the limit */
export const waitForProcessEnd = async (processId: number, limitMs: number): Promise<void> => {
  const deadline = Date.now() + limitMs;
  while (isProcessRunning(processId)) {
    if (Date.now() > deadline) throw new Error(`Process ${processId} did not end.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
