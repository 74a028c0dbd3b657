import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from 'stripe-sandbox';
import { findAnyFreePort, type RunningPostgres, startPostgres } from 'twenty-tools';

import { type Login, readLogins } from '../product/product-files.ts';
import { makeStripeAccounts, type StripeKeys } from './stripe-accounts.ts';
import { runProgram, type ServerProcess, startProgram } from './server-process.ts';

const own = join(import.meta.dirname, '../..');
const root = join(own, '../..');
const server = join(root, 'packages/twenty-server/dist');
const DATABASE = 'installation';

/** A CRM without Stripe keys: nobody has set it up yet. It has a database and a Stripe of its own. */
export type Installation = {
  readonly url: string;
  readonly sandbox: Sandbox;
  readonly keys: StripeKeys;
  readonly logins: readonly Login[];
  /** Another CRM on the same database, as somebody has who restored a backup elsewhere; answers its address. */
  startCopy(): Promise<string>;
  stop(): Promise<void>;
};

const describeEnvironment = (options: {
  postgres: RunningPostgres;
  sandbox: Sandbox;
  folder: string;
  port: number;
}): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  NODE_ENV: 'development',
  TZ: 'UTC',
  HOST: '127.0.0.1',
  PORT: String(options.port),
  PUBLIC_URL: `http://localhost:${options.port}`,
  DATABASE_URL: options.postgres.url(DATABASE),
  ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  CRM_INSTALLATION_ID: randomUUID(),
  DEMO: 'true',
  DEMO_LOGINS_FILE: join(options.folder, 'demo-logins.json'),
  FRONT_DIST_DIRECTORY: join(root, 'packages/twenty-front/dist'),
  STRIPE_API_BASE_URL: options.sandbox.url,
});

/** @throws Error when a part does not become ready */
export const startInstallation = async (): Promise<Installation> => {
  const folder = join(own, '.data', 'installation');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { accounts, keys } = makeStripeAccounts();
  const sandbox = await startSandbox({ accounts });
  const postgres = await startPostgres({ dataDirectory: join(folder, 'postgres'), fast: true });
  await postgres.createDatabase(DATABASE);
  const environment = describeEnvironment({
    postgres,
    sandbox,
    folder,
    port: await findAnyFreePort(),
  });
  await runProgram(join(server, 'database/migrate.js'), environment);
  await runProgram(join(server, 'database/seed.js'), environment);

  const processes: ServerProcess[] = [];
  const startApi = async (settings: Record<string, string>): Promise<string> => {
    const url = `http://127.0.0.1:${settings['PORT']}/health/ready`;
    processes.push(await startProgram(join(server, 'main.js'), settings, { url }));
    return settings['PUBLIC_URL'] ?? '';
  };
  const url = await startApi(environment);
  processes.push(await startProgram(join(server, 'worker.js'), environment, { text: '"working"' }));

  return {
    url,
    sandbox,
    keys,
    logins: readLogins(folder),
    startCopy: async () => {
      const port = await findAnyFreePort();
      return startApi({
        ...environment,
        PORT: String(port),
        PUBLIC_URL: `http://localhost:${port}`,
        CRM_INSTALLATION_ID: randomUUID(),
      });
    },
    stop: async () => {
      await Promise.all(processes.map((process) => process.stop()));
      await sandbox.stop();
      await postgres.stop();
    },
  };
};
