import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { findAnyFreePort, isPortFree } from '../ports/find-free-port.util.ts';
import { isProcessRunning } from '../processes/process-facts.util.ts';
import { describeDataFolder } from './data-folder.ts';
import { makeFakeRepository } from './fake-repository.ts';
import { type Ports } from './ports.ts';

jest.setTimeout(120_000);

type Run = {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
  /** Resolves when the launcher has printed this; fails when it ends first. */
  printed(text: string): Promise<void>;
};

const { root, remove } = makeFakeRepository();
const data = join(root, '.data');
const eventsFile = join(root, 'events.log');

const given = (environment: Record<string, string>): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  ...environment,
});

const run = (
  script: 'start' | 'reset' | 'server-command',
  environment: Record<string, string> = {},
  parameters: readonly string[] = [],
): Run => {
  const child = spawn(process.execPath, [join(root, `tools/src/${script}.ts`), ...parameters], {
    cwd: root,
    env: given(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const waiting = new Set<() => void>();
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
    for (const check of waiting) check();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    output: () => output,
    ended,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (output.includes(text)) resolve();
        };
        waiting.add(check);
        check();
        void ended.then(() => reject(new Error(`It ended without "${text}":\n${output}`)));
      }),
  };
};

const readPorts = (): Ports => JSON.parse(readFileSync(join(data, 'ports.json'), 'utf8')) as Ports;

const usePorts = async (): Promise<void> => {
  const ports: Record<string, number> = {};
  for (const name of ['api', 'front', 'sandbox', 'mailboxWeb', 'mailboxSmtp', 'postgres']) {
    ports[name] = await findAnyFreePort();
  }
  writeFileSync(join(data, 'ports.json'), JSON.stringify(ports));
};

const events = (): string[] => readFileSync(eventsFile, 'utf8').trim().split('\n');
const eventNames = (): string[] => events().map((line) => line.split(' ').slice(0, 2).join(' '));
const processIds = (): number[] =>
  events()
    .map((line) => Number(line.split(' ')[2]))
    .filter((id) => id > 0);

const readPostgresId = (): number =>
  Number(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

const expectNothingLeft = async (): Promise<void> => {
  expect(processIds().filter(isProcessRunning)).toEqual([]);
  expect(existsSync(join(data, 'postgres/postmaster.pid'))).toBe(false);
  for (const port of Object.values(readPorts())) expect(await isPortFree(port)).toBe(true);
};

let current: Run | null = null;
const start = (environment: Record<string, string> = {}): Run => {
  current = run('start', environment);
  return current;
};

beforeAll(async () => {
  await run('reset').ended;
});

beforeEach(async () => {
  rmSync(eventsFile, { force: true });
  if (existsSync(data)) await usePorts();
});

afterEach(async () => {
  if (current !== null && current.child.exitCode === null && current.child.signalCode === null) {
    current.child.kill('SIGTERM');
    await current.ended;
  }
});

afterAll(() => remove());

describe('npm start', () => {
  it('starts everything in order, says where it is, and stops in order without leaving anything', async () => {
    const stack = start();
    await stack.printed('Ctrl-C');
    expect(stack.output()).toContain(`http://localhost:${readPorts().api}`);
    expect(stack.output()).toContain('ada@kestrel.example   password kestrel-demo');
    for (const file of ['secrets.json', 'sandbox-config.json']) {
      expect(statSync(join(data, file)).mode & 0o777).toBe(0o600);
    }
    expect(statSync(data).mode & 0o066).toBe(0);
    stack.child.kill('SIGINT');
    expect(await stack.ended).toBe(0);
    expect(eventNames()).toEqual([
      'migrate ran',
      'seed ran',
      'sandbox up',
      'api up',
      'worker up',
      'api down',
      'worker down',
      'sandbox down',
    ]);
    expect(stack.output()).toMatch(/stopped sandbox[^]*stopped mailbox[^]*stopped postgres/);
    await expectNothingLeft();
  });

  it('keeps secrets and ports for the next start, and takes the next port where one is taken', async () => {
    const before = readPorts();
    const secrets = readFileSync(join(data, 'secrets.json'), 'utf8');
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(before.api, '127.0.0.1', resolve));
    const stack = start();
    await stack.printed('Ctrl-C');
    blocker.close();
    expect(readPorts().api).toBeGreaterThan(before.api);
    expect(readPorts().sandbox).toBe(before.sandbox);
    expect(readFileSync(join(data, 'secrets.json'), 'utf8')).toBe(secrets);
    stack.child.kill('SIGTERM');
    expect(await stack.ended).toBe(0);
    await expectNothingLeft();
  });

  it('cleans up after a launcher that was killed, and takes over its Postgres', async () => {
    const killed = start();
    await killed.printed('Ctrl-C');
    const orphans = processIds();
    const postgres = readPostgresId();
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(orphans.filter(isProcessRunning)).toEqual(orphans);

    const stack = start();
    await stack.printed('Ctrl-C');
    expect(stack.output()).toContain(
      'stopped what was left running: api, worker, sandbox, mailbox',
    );
    expect(orphans.filter(isProcessRunning)).toEqual([]);
    expect(readPostgresId()).toBe(postgres);
    stack.child.kill('SIGINT');
    await stack.ended;
    expect(isProcessRunning(postgres)).toBe(false);
    await expectNothingLeft();
  });

  it('never ends a stranger that got the process id of one of its own', async () => {
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], {
      detached: true,
      stdio: 'ignore',
    });
    const record = { name: 'api', processId: stranger.pid, startTime: '1' };
    writeFileSync(join(data, 'run/api.json'), JSON.stringify(record));
    const stack = start();
    await stack.printed('Ctrl-C');
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    stack.child.kill('SIGINT');
    await stack.ended;
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    stranger.kill('SIGKILL');
  });

  it('says which process died and its last words, stops the others and fails', async () => {
    const stack = start({ FAKE_WORKER_DIES: '1' });
    expect(await stack.ended).toBe(1);
    expect(stack.output()).toContain('worker ended with 3');
    expect(stack.output()).toContain('the worker has had enough');
    expect(eventNames()).toContain('api down');
    await expectNothingLeft();
  });

  it('starts nothing on an environment that the server refuses, and repeats its words', async () => {
    const stack = start({ FAKE_WRONG: '1' });
    expect(await stack.ended).toBe(1);
    expect(stack.output()).toContain('FAKE_WRONG: "1"; expected nothing');
    expect(existsSync(eventsFile)).toBe(false);
    expect(existsSync(join(data, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('refuses to run twice on the same data, and to reset it while it runs', async () => {
    const stack = start();
    await stack.printed('Ctrl-C');
    for (const script of ['start', 'reset'] as const) {
      const second = run(script);
      expect(await second.ended).toBe(1);
      expect(second.output()).toContain(`process ${String(stack.child.pid)}`);
    }
    stack.child.kill('SIGINT');
    await stack.ended;
    await expectNothingLeft();
  });

  it('stops cleanly when it is interrupted while it starts', async () => {
    const stack = start();
    await stack.printed('✓ postgres');
    stack.child.kill('SIGINT');
    expect(await stack.ended).toBe(0);
    expect(stack.output()).not.toContain('✗');
    expect(existsSync(join(data, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('leaves the sandbox and the mailbox out when Stripe keys and a mail server are given', async () => {
    const stack = start({
      STRIPE_SECRET_KEY: `${'sk_'}test_given`,
      SMTP_URL: 'smtp://127.0.0.1:9',
    });
    await stack.printed('Ctrl-C');
    expect(stack.output()).toContain('as STRIPE_* say');
    expect(stack.output()).not.toContain('mailbox (');
    stack.child.kill('SIGINT');
    await stack.ended;
    expect(eventNames()).not.toContain('sandbox up');
  });
});

describe('--data', () => {
  it('names another folder than .data, so that two stacks can run beside each other', () => {
    expect(describeDataFolder('/repository', ['node', 'start.ts']).root).toBe('/repository/.data');
    const other = describeDataFolder('/repository', ['node', 'start.ts', '--data', '/elsewhere']);
    expect(other).toMatchObject({ root: '/elsewhere', postgres: '/elsewhere/postgres' });
  });
});

describe('npm run reset', () => {
  it('empties the data', async () => {
    const reset = run('reset');
    expect(await reset.ended).toBe(0);
    expect(existsSync(data)).toBe(false);
  });
});

describe('npm run doctor', () => {
  const examine = async (environment: Record<string, string> = {}, parameters: string[] = []) => {
    const doctor = run('server-command', environment, ['doctor', ...parameters]);
    return { exitCode: await doctor.ended, output: doctor.output() };
  };

  it('runs with the environment of the stack that runs here, and ends as the doctor does', async () => {
    const stack = start();
    await stack.printed('Ctrl-C');
    const secrets = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8')) as Record<
      string,
      string
    >;
    const ports = readPorts();

    const { exitCode, output } = await examine({ FAKE_DOCTOR_EXIT: '1' }, ['--json']);

    expect(exitCode).toBe(1);
    const told = JSON.parse(output) as Record<string, string>;
    expect(told).toMatchObject({
      PORT: String(ports.api),
      PUBLIC_URL: `http://localhost:${ports.api}`,
      ENCRYPTION_KEY: secrets['encryptionKey'],
      STRIPE_SECRET_KEY: secrets['sandboxSecretKey'],
      SMTP_URL: `smtp://127.0.0.1:${ports.mailboxSmtp}`,
      parameters: ['--json'],
    });
    expect(told['DATABASE_URL']).toContain(`@127.0.0.1:${ports.postgres}/crm`);
  });

  it('is one of the commands of the server; another name is refused', async () => {
    const unknown = run('server-command', {}, ['docter']);
    expect(await unknown.ended).toBe(1);
    expect(unknown.output()).toContain('There is no command "docter": doctor, ');
  });

  it('without a stack needs to be told the database, and then takes what was given', async () => {
    expect(await examine()).toEqual({ exitCode: 1, output: expect.stringContaining('npm start') });
    const { exitCode, output } = await examine({ DATABASE_URL: 'postgresql://somewhere/crm' });
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toEqual({
      DATABASE_URL: 'postgresql://somewhere/crm',
      parameters: [],
    });
  });
});
