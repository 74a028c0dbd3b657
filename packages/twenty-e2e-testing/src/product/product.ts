import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findAnyFreePort, isPortFree, isProcessRunning } from 'twenty-tools';

import {
  isDemoFinished,
  type Login,
  readLogins,
  readPorts,
  readProcessIds,
  writePorts,
} from './product-files.ts';

const PORTS = ['api', 'front', 'sandbox', 'mailboxWeb', 'mailboxSmtp', 'postgres'];
const READY = 'Ready in';
const BOOT_LIMIT_MS = 300_000;
const DEMO_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 60_000;

export type Product = {
  readonly url: string;
  readonly sandboxUrl: string;
  readonly mailboxUrl: string;
  readonly logins: readonly Login[];
  /** Resolves with what the launcher ended with, whoever ended it. */
  readonly ended: Promise<number | null>;
  /** Presses Ctrl-C. @throws Error naming what is left afterwards */
  stop(): Promise<void>;
};

const launcherOf = (
  root: string,
  script: 'start' | 'reset',
  { folder, environment = {} }: { folder: string; environment?: Record<string, string> },
): ChildProcess =>
  spawn(process.execPath, [join(root, `tools/src/${script}.ts`), '--data', folder], {
    cwd: root,
    env: { ...process.env, ...environment },
    // The launcher's own group: a Ctrl-C in our terminal reaches us, and we press it there once, in our order.
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const endOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', (exitCode) => resolve(exitCode)));

const waitUntilReady = (child: ChildProcess, ended: Promise<number | null>): Promise<void> =>
  new Promise((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`The product was not ready after ${BOOT_LIMIT_MS / 1000} s.`)),
      BOOT_LIMIT_MS,
    );
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
      if (output.includes(READY)) {
        clearTimeout(limit);
        resolve();
      }
    });
    void ended.then((exitCode) => {
      clearTimeout(limit);
      reject(new Error(`The launcher ended with ${String(exitCode)} before it was ready.`));
    });
  });

/** The lists hold still afterwards: what the tests count, nobody changes behind them. */
const waitUntilDemoFinished = async (folder: string): Promise<void> => {
  const deadline = Date.now() + DEMO_LIMIT_MS;
  while (!isDemoFinished(folder)) {
    if (Date.now() > deadline) {
      throw new Error(`The demo was not played: see ${join(folder, 'logs/demo-activity.log')}.`);
    }
    await wait(100);
  }
};

const findLeftovers = async (
  processIds: readonly number[],
  ports: Readonly<Record<string, number>>,
): Promise<string[]> => {
  const leftovers = processIds.filter(isProcessRunning).map((processId) => `process ${processId}`);
  for (const [name, port] of Object.entries(ports)) {
    if (!(await isPortFree(port))) leftovers.push(`port ${port} of ${name}`);
  }
  return leftovers;
};

/** Empties what an earlier run left in the folder, and ends what it left running. @throws Error when refused */
export const emptyProduct = async (root: string, folder: string): Promise<void> => {
  const exitCode = await endOf(launcherOf(root, 'reset', { folder }));
  if (exitCode !== 0) throw new Error(`"npm run reset" ended with ${String(exitCode)}.`);
};

/** Ports that nobody is likely to ask for meanwhile: the usual ones stay free for a person's own `npm start`. */
const chooseOwnPorts = async (folder: string): Promise<void> => {
  const ports: Record<string, number> = {};
  for (const name of PORTS) ports[name] = await findAnyFreePort();
  writePorts(folder, ports);
};

/**
 * Starts the product with the launcher behind `npm start`, as a person would, on data of its own.
 * @param options.usualPorts those of `npm start`, so that addresses in pictures are what everybody sees
 * @param options.environment what somebody gives beside it, a Stripe key of their own for instance
 * @throws Error when it does not become ready
 */
export const startProduct = async (
  root: string,
  folder: string,
  options: { usualPorts: boolean; environment?: Record<string, string> },
): Promise<Product> => {
  const { usualPorts, environment = {} } = options;
  if (!usualPorts) await chooseOwnPorts(folder);
  const child = launcherOf(root, 'start', { folder, environment });
  const ended = endOf(child);
  const stopLauncher = async (): Promise<void> => {
    child.kill('SIGINT');
    const patience = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await ended;
    clearTimeout(patience);
  };
  try {
    await waitUntilReady(child, ended);
    // With a Stripe of somebody's own nobody plays the demo's customers.
    if (environment['STRIPE_SECRET_KEY'] === undefined) await waitUntilDemoFinished(folder);
  } catch (error) {
    await stopLauncher();
    throw error;
  }
  const ports = readPorts(folder);
  const processIds = readProcessIds(folder);
  return {
    url: `http://localhost:${ports.api}`,
    sandboxUrl: `http://127.0.0.1:${ports.sandbox}`,
    mailboxUrl: `http://127.0.0.1:${ports.mailboxWeb}`,
    logins: readLogins(folder),
    ended,
    stop: async () => {
      await stopLauncher();
      const leftovers = await findLeftovers(processIds, ports);
      if (leftovers.length > 0) throw new Error(`Left after Ctrl-C:\n${leftovers.join('\n')}`);
    },
  };
};
