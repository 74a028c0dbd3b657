import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What `npm run build` makes, run in processes of its own. */
export type BuiltServer = {
  /**
   * Starts the API as production does and resolves once it listens; PORT 0 is any free one. It tells its port in the
   * log, so LOG_LEVEL must be info or lower. Rejects with its output when it ends before.
   */
  startApi(env: Readonly<Record<string, string>>): Promise<ApiProcess>;
  /** Starts the worker, and resolves once it works. Rejects with its output when it ends before. */
  startWorker(env: Readonly<Record<string, string>>): Promise<WorkerProcess>;
  /** Runs one of its programs (`doctor.js`) to its end. */
  run(
    program: string,
    options: { env: Readonly<Record<string, string>>; parameters?: readonly string[] },
  ): Promise<{ exitCode: number | null; output: string; errors: string }>;
  /** Kills what still runs. */
  stop(): Promise<void>;
};

/** The API in a process of its own. */
export type ApiProcess = {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Every line it printed so far. */
  readonly lines: readonly string[];
  /** Ends it as a power cut would, and resolves when it is gone. */
  kill(): Promise<void>;
};

/** The worker in a process of its own. */
export type WorkerProcess = Pick<ApiProcess, 'lines' | 'kill'>;

const PACKAGE_DIRECTORY = process.cwd();
const BUILT = join(PACKAGE_DIRECTORY, 'dist');
const COMPILE_CACHE = join(PACKAGE_DIRECTORY, 'build/compile-cache');

/** What tells that a program has started: the API's url, the worker's word. */
const signOfLife = (line: string): string | undefined => {
  if (!line.startsWith('{')) {
    return undefined;
  }
  const { msg, url } = JSON.parse(line) as { msg?: string; url?: string };
  return msg === 'listening' || msg === 'working' ? (url ?? msg) : undefined;
};

const startProcess = (main: string, env: Readonly<Record<string, string>>) => {
  const lines: string[] = [];
  const child = spawn(process.execPath, [main], {
    env: {
      ...env,
      LOG_LEVEL: env['LOG_LEVEL'] === 'silent' ? 'info' : (env['LOG_LEVEL'] ?? 'info'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const listening = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        const sign = signOfLife(line);
        if (sign !== undefined) {
          resolve(sign);
        }
      });
    }
  });
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
  };
  return { lines, kill, gone, listening };
};

/** The server as it is built; the tests' global setup sees to it that this is the one that the sources make. */
export const prepareBuiltServer = (): BuiltServer => {
  const started: { kill(): Promise<void> }[] = [];
  return {
    startApi: async (env) => {
      const { lines, kill, gone, listening } = startProcess(join(BUILT, 'main.js'), {
        ...env,
        NODE_COMPILE_CACHE: COMPILE_CACHE,
      });
      started.push({ kill });
      const ended = gone.then(() => {
        throw new Error(`The built API ended early:\n${lines.join('\n')}`);
      });
      return { url: await Promise.race([listening, ended]), lines, kill };
    },
    startWorker: async (env) => {
      const { lines, kill, gone, listening } = startProcess(join(BUILT, 'worker.js'), {
        ...env,
        NODE_COMPILE_CACHE: COMPILE_CACHE,
      });
      started.push({ kill });
      const ended = gone.then(() => {
        throw new Error(`The built worker ended early:\n${lines.join('\n')}`);
      });
      await Promise.race([listening, ended]);
      return { lines, kill };
    },
    run: (program, { env, parameters = [] }) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [join(BUILT, program), ...parameters], {
          env: { ...env, NODE_COMPILE_CACHE: COMPILE_CACHE },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let [output, errors] = ['', ''];
        child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
        child.once('error', reject);
        child.once('close', (exitCode) => resolve({ exitCode, output, errors }));
      }),
    stop: async () => {
      await Promise.all(started.map(({ kill }) => kill()));
    },
  };
};
