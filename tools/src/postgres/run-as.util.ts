import { spawn } from 'node:child_process';

import { type DatabaseUser } from './database-user.util.ts';

export type RunResult = { readonly exitCode: number | null; readonly output: string };

// Postgres gets no environment but this: ours holds secrets, and its own would be readable in /proc.
const environment = (): NodeJS.ProcessEnv =>
  process.platform === 'win32'
    ? process.env
    : { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };

/**
 * Runs a program to its end, as the database's user, in a process group of its own so that a Ctrl-C in the terminal
 * does not reach the server it may leave behind.
 * @throws Error when the program cannot be started at all
 */
export const runAsDatabaseUser = (options: {
  program: string;
  arguments: readonly string[];
  user: DatabaseUser | null;
  workingDirectory: string;
}): Promise<RunResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(options.program, options.arguments, {
      ...options.user,
      cwd: options.workingDirectory,
      env: environment(),
      detached: true,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (exitCode) =>
      resolve({ exitCode, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
