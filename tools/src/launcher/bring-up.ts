import { existsSync } from 'node:fs';

import { rememberPorts, choosePorts, type Ports } from './ports.ts';
import { writePrivateJson, type DataFolder } from './data-folder.ts';
import {
  buildStep,
  compilerProcess,
  describePaths,
  frontProcess,
  mailboxProcess,
  sandboxProcess,
  sandboxReadyUrl,
  serverProcess,
  serverStep,
  type Paths,
} from './definitions.ts';
import {
  buildSandboxConfig,
  buildServerEnvironment,
  decideParts,
  type Environment,
} from './environment.util.ts';
import { isFresh } from './freshness.util.ts';
import { DATABASE, readGiven } from './given-environment.ts';
import { loadSecrets } from './secrets.ts';
import { type Stack } from './stack.ts';

// The message that packages/twenty-server/src/worker.ts logs once it takes work.
const WORKER_READY = { text: '"working"' };
const LEVELS_WITHOUT_IT = ['warn', 'error', 'fatal', 'silent'];

export type Options = {
  readonly root: string;
  readonly folder: DataFolder;
  readonly isDevelopment: boolean;
  /** Runs a piece of work and tells people what it is and how long it took. */
  readonly progress: <T>(name: string, work: () => Promise<T>) => Promise<T>;
};

export type RunningStack = {
  readonly ports: Ports;
  readonly environment: Environment;
  readonly parts: ReturnType<typeof decideParts>;
};

const readPort = (given: Environment): Partial<Ports> => {
  const port = Number(given['PORT']);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? { api: port } : {};
};

const build = async (
  stack: Stack,
  options: Options,
  context: { paths: Paths; given: Environment },
): Promise<void> => {
  const { paths, given } = context;
  if (!isFresh({ output: paths.emails, sources: paths.emailSources })) {
    const step = buildStep(paths, 'twenty-emails', given);
    await options.progress('build of the mails', () => stack.run(step));
  }
  if (!isFresh({ output: paths.api, sources: paths.serverSources })) {
    const step = buildStep(paths, 'twenty-server', given);
    await options.progress('build of the server', () => stack.run(step));
  }
  if (
    !options.isDevelopment &&
    !isFresh({ output: paths.frontPage, sources: paths.frontSources })
  ) {
    const step = buildStep(paths, 'twenty-front', given);
    await options.progress('build of the front', () => stack.run(step));
  }
};

/**
 * Starts everything in order: what is needed comes before what needs it.
 * @throws StackFailure when a part fails, or the stack's signal reason
 */
export const bringUp = async (stack: Stack, options: Options): Promise<RunningStack> => {
  const { folder, isDevelopment, progress } = options;
  const paths = describePaths(options.root);
  const given = readGiven(options.root);
  const parts = decideParts(given);
  const secrets = loadSecrets(folder.secretsFile);
  const ports = await choosePorts(folder.portsFile, readPort(given));

  await build(stack, options, { paths, given });

  const postgres = parts.postgres
    ? await progress('postgres', () => stack.startPostgres(ports.postgres))
    : null;
  const environment = buildServerEnvironment({
    given,
    ports,
    secrets,
    databaseUrl: postgres?.url(DATABASE) ?? null,
    frontDistDirectory: existsSync(paths.frontPage) ? paths.frontDist : null,
    demoLoginsFile: folder.demoLoginsFile,
    isDevelopment,
  });
  const step = (name: string, script: string): Promise<void> =>
    stack.run(serverStep(paths, name, script, environment));

  if (existsSync(paths.configCheck)) await step('config-check', paths.configCheck);
  await postgres?.createDatabase(DATABASE);
  await progress('migrations', () => step('migrate', paths.migrate));
  if (existsSync(paths.seed)) await progress('demo data', () => step('seed', paths.seed));

  if (parts.mailbox) {
    const ready = { url: `http://127.0.0.1:${ports.mailboxWeb}/api/email` };
    await progress('mailbox', () => stack.start(mailboxProcess(paths, ports, given), ready));
  }
  if (parts.sandbox) {
    const config = buildSandboxConfig({ server: environment, secrets, ports });
    writePrivateJson(folder.sandboxConfigFile, config);
    const definition = sandboxProcess(paths, { ports, folder, environment: given });
    await progress('stripe sandbox', () =>
      stack.start(definition, { url: sandboxReadyUrl(ports) }),
    );
  }
  if (isDevelopment) await stack.start(compilerProcess(paths, given), undefined);
  const api = serverProcess(paths, 'api', { environment, isDevelopment });
  const ready = { url: `http://127.0.0.1:${ports.api}/health/ready` };
  await progress('api', () => stack.start(api, ready));
  const worker = serverProcess(paths, 'worker', { environment, isDevelopment });
  const canTell = !LEVELS_WITHOUT_IT.includes(environment['LOG_LEVEL'] ?? '');
  await progress('worker', () => stack.start(worker, canTell ? WORKER_READY : undefined));
  if (isDevelopment) {
    const front = frontProcess(paths, ports, given);
    await progress('front', () => stack.start(front, { url: `http://127.0.0.1:${ports.front}/` }));
  }
  rememberPorts(folder.portsFile, { ...ports, postgres: postgres?.port ?? ports.postgres });
  return { ports, environment, parts };
};
