import { join } from 'node:path';

import { type DataFolder } from './data-folder.ts';
import { sandboxUrl, type Environment } from './environment.util.ts';
import { type Ports } from './ports.ts';
import { type ServiceDefinition } from './service.ts';

export type StepDefinition = Omit<ServiceDefinition, 'graceMs'>;

export type Paths = ReturnType<typeof describePaths>;

/** The programs that make up the stack. */
export const describePaths = (root: string) => {
  const server = join(root, 'packages/twenty-server');
  const front = join(root, 'packages/twenty-front');
  const emails = join(root, 'packages/twenty-emails');
  const shared = join(root, 'packages/twenty-shared/src');
  return {
    root,
    server,
    front,
    emailSources: ['src', '.swcrc'].map((name) => join(emails, name)),
    emails: join(emails, 'dist/index.js'),
    serverSources: [join(server, 'src'), join(server, '.swcrc')],
    frontSources: [
      ...['src', 'public', 'index.html', 'vite.config.ts'].map((name) => join(front, name)),
      shared,
    ],
    api: join(server, 'dist/main.js'),
    worker: join(server, 'dist/worker.js'),
    migrate: join(server, 'dist/database/migrate.js'),
    seed: join(server, 'dist/database/seed.js'),
    commands: {
      doctor: join(server, 'dist/doctor.js'),
      drift: join(server, 'dist/drift.js'),
      'secrets-rotate': join(server, 'dist/database/secrets-rotate.js'),
    },
    configCheck: join(server, 'dist/engine/config/check.js'),
    frontDist: join(front, 'dist'),
    frontPage: join(front, 'dist/index.html'),
    sandbox: join(root, 'packages/stripe-sandbox/src/main.ts'),
    maildev: join(root, 'node_modules/maildev/dist/bin/maildev.js'),
    vite: join(root, 'node_modules/vite/bin/vite.js'),
    swc: join(root, 'node_modules/@swc/cli/bin/swc.js'),
  };
};

export const buildStep = (
  paths: Paths,
  packageName: 'twenty-server' | 'twenty-front' | 'twenty-emails',
  environment: Environment,
): StepDefinition => {
  const parameters = ['run', 'build', '--workspace', packageName];
  const npm = environment['npm_execpath'];
  return {
    name: `build-${packageName}`,
    ...(npm === undefined
      ? { program: 'npm', arguments: parameters }
      : { arguments: [npm, ...parameters] }),
    environment: { ...environment, NODE_ENV: 'production' },
    workingDirectory: paths.root,
  };
};

export const serverStep = (
  paths: Paths,
  name: string,
  script: string,
  environment: Environment,
): StepDefinition => ({
  name,
  arguments: ['--enable-source-maps', script],
  environment,
  workingDirectory: paths.root,
});

export const serverProcess = (
  paths: Paths,
  name: 'api' | 'worker',
  options: { environment: Environment; isDevelopment: boolean },
): ServiceDefinition => ({
  name,
  arguments: [
    '--enable-source-maps',
    ...(options.isDevelopment ? ['--watch', '--watch-preserve-output'] : []),
    name === 'api' ? paths.api : paths.worker,
  ],
  environment: options.environment,
  workingDirectory: paths.root,
  graceMs: name === 'api' ? 10_000 : 15_000,
});

export const mailboxProcess = (
  paths: Paths,
  ports: Ports,
  environment: Environment,
): ServiceDefinition => ({
  name: 'mailbox',
  // prettier-ignore
  arguments: [paths.maildev, '--ip', '127.0.0.1', '--web-ip', '127.0.0.1',
    '-s', String(ports.mailboxSmtp), '-w', String(ports.mailboxWeb)],
  environment,
  workingDirectory: paths.root,
  graceMs: 3_000,
});

export const sandboxProcess = (
  paths: Paths,
  options: { ports: Ports; folder: DataFolder; environment: Environment },
): ServiceDefinition => ({
  name: 'sandbox',
  // prettier-ignore
  arguments: [paths.sandbox, '--port', String(options.ports.sandbox), '--host', '127.0.0.1',
    '--snapshot', options.folder.sandboxStateFile, '--config', options.folder.sandboxConfigFile],
  environment: options.environment,
  workingDirectory: paths.root,
  graceMs: 5_000,
});

export const sandboxReadyUrl = (ports: Ports): string => `${sandboxUrl(ports)}/_control/health`;

export const frontProcess = (
  paths: Paths,
  ports: Ports,
  environment: Environment,
): ServiceDefinition => ({
  name: 'front',
  arguments: [paths.vite, '--host', '127.0.0.1', '--port', String(ports.front), '--strictPort'],
  environment: { ...environment, API_URL: `http://127.0.0.1:${ports.api}` },
  workingDirectory: paths.front,
  graceMs: 3_000,
});

export const compilerProcess = (paths: Paths, environment: Environment): ServiceDefinition => ({
  name: 'compiler',
  // prettier-ignore
  arguments: [paths.swc, 'src', '-d', 'dist', '--strip-leading-paths', '--watch',
    '--ignore', '**/*.spec.ts', '--ignore', '**/__tests__/**'],
  environment,
  workingDirectory: paths.server,
  graceMs: 3_000,
});
