import { spawn } from 'node:child_process';

export type ProgramRun = { readonly exitCode: number | null; readonly output: string };

// Colour codes and progress bars make a captured log unreadable.
const QUIET = { NX_TUI: 'false', NX_DAEMON: 'false', FORCE_COLOR: '0', NO_COLOR: '1' };

/** Runs a program without input and keeps all it printed. A Ctrl-C in the terminal reaches it too. */
export const runProgram = (
  command: readonly [string, ...string[]],
  options: { workingDirectory: string; environment?: Record<string, string> },
): Promise<ProgramRun> =>
  new Promise((resolve) => {
    const [program, ...parameters] = command;
    const child = spawn(program, parameters, {
      cwd: options.workingDirectory,
      env: { ...process.env, ...QUIET, ...options.environment },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', (error) => resolve({ exitCode: null, output: error.message }));
    child.once('close', (exitCode) =>
      resolve({ exitCode, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
