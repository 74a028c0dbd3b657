import { relative } from 'node:path';

import { runDemoActivity } from './demo-activity/run-demo-activity.ts';
import { bringUp } from './launcher/bring-up.ts';
import { describeDataFolder, makeDataFolder, readJson } from './launcher/data-folder.ts';
import { describeStack, type DemoLogin } from './launcher/describe-stack.util.ts';
import { findRunningLauncher, LAUNCHER, Stack, stopOrphans } from './launcher/stack.ts';
import { removeRunRecord, writeRunRecord } from './processes/run-records.ts';
import { findRepositoryRootOrThrow } from './repository-root.util.ts';

// npm forwards the signal that the terminal has already sent: two within a moment are one press.
const ONE_PRESS_MS = 1_000;
const PARENT_WATCH_MS = 500;

const root = findRepositoryRootOrThrow();
const folder = describeDataFolder(root, process.argv);
const isDevelopment = process.argv.includes('--dev');

// A closed terminal must not end the launcher before it has stopped what it started.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const progress = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const startedAt = performance.now();
  const result = await work();
  console.log(`✓ ${name} (${seconds(startedAt)})`);
  return result;
};

const listenForSignals = (stack: Stack): void => {
  let firstAt: number | null = null;
  const onSignal = (): void => {
    if (firstAt === null) {
      firstAt = performance.now();
      stack.askToStop();
    } else if (performance.now() - firstAt > ONE_PRESS_MS) {
      console.log('Hurrying …');
      stack.hurry();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);

  // Between npm and this there is a shell that a SIGTERM ends and that passes nothing on.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onSignal();
  }, PARENT_WATCH_MS);
};

const waitForEnd = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

const isAskedToStop = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

const runStack = async (stack: Stack): Promise<void> => {
  const startedAt = performance.now();
  const running = await bringUp(stack, { root, folder, isDevelopment, progress });
  const logins = readJson<DemoLogin[]>(folder.demoLoginsFile) ?? [];
  const logFolder = relative(process.cwd(), folder.logs);
  console.log(`\nReady in ${seconds(startedAt)}.\n`);
  console.log(`${describeStack({ ...running, logins, logFolder })}\n`);
  void runDemoActivity({ folder, running, signal: stack.signal });
  await waitForEnd(stack.signal);
  stack.signal.throwIfAborted();
};

const main = async (): Promise<number> => {
  const other = findRunningLauncher(folder);
  if (other !== null) {
    console.error(`It already runs here as process ${other}. Stop that one first.`);
    return 1;
  }
  makeDataFolder(folder);
  const orphans = await stopOrphans(folder);
  if (orphans.length > 0) console.log(`✓ stopped what was left running: ${orphans.join(', ')}`);
  writeRunRecord(folder.run, LAUNCHER, process.pid);

  const stack = new Stack(folder);
  listenForSignals(stack);
  let exitCode = 0;
  try {
    await runStack(stack);
  } catch (error) {
    if (!isAskedToStop(error)) {
      console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}\n`);
      exitCode = 1;
    }
  }
  console.log('Stopping …');
  await stack.stop((name) => console.log(`✓ stopped ${name}`));
  removeRunRecord(folder.run, LAUNCHER);
  return exitCode;
};

process.exit(await main());
