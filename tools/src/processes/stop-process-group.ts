import { isProcessRunning, waitForProcessEnd } from './process-facts.util.ts';

const KILL_LIMIT_MS = 5_000;

const signalGroup = (processId: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(process.platform === 'win32' ? processId : -processId, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/**
 * Ends a process that leads its group: SIGTERM, and SIGKILL for whatever of the group is left when the leader has
 * gone or its time is up. Resolves when the leader is gone.
 * @param options.hurry ends the waiting at once when it resolves
 */
export const stopProcessGroup = async (
  processId: number,
  options: { graceMs: number; hurry?: Promise<void> },
): Promise<void> => {
  if (isProcessRunning(processId)) {
    signalGroup(processId, 'SIGTERM');
    const patience = waitForProcessEnd(processId, options.graceMs).catch(() => undefined);
    await Promise.race([patience, ...(options.hurry === undefined ? [] : [options.hurry])]);
  }
  signalGroup(processId, 'SIGKILL');
  await waitForProcessEnd(processId, KILL_LIMIT_MS);
};
