import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const LIMIT_MS = 120_000;
const PAUSE_MS = 100;
const KEPT_OUTPUT = 5_000;

export type ServerProcess = { stop(): Promise<void> };

type Started = { child: ChildProcess; ended: Promise<number | null>; output: () => string };

const start = (program: string, environment: Record<string, string>): Started => {
  const child = spawn(process.execPath, [program], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = `${output}${chunk.toString()}`.slice(-KEPT_OUTPUT);
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, output: () => output };
};

/** Runs a program to its end. @throws Error with its last words when it fails */
export const runProgram = async (
  program: string,
  environment: Record<string, string>,
): Promise<void> => {
  const { ended, output } = start(program, environment);
  const exitCode = await ended;
  if (exitCode !== 0) throw new Error(`${program} ended with ${String(exitCode)}:\n${output()}`);
};

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    // Nobody listens yet.
    return false;
  }
};

/**
 * Starts a program and waits until its address answers, or until it has said a word.
 * @throws Error with its last words when it ends before, or takes too long
 */
export const startProgram = async (
  program: string,
  environment: Record<string, string>,
  ready: { readonly url: string } | { readonly text: string },
): Promise<ServerProcess> => {
  const { child, ended, output } = start(program, environment);
  const isReady = (): boolean | Promise<boolean> =>
    'url' in ready ? answers(ready.url) : output().includes(ready.text);
  const deadline = Date.now() + LIMIT_MS;
  while (!(await isReady())) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${program} did not become ready:\n${output()}`);
    }
    await wait(PAUSE_MS);
  }
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
