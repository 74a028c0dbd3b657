import { spawn } from 'node:child_process';
import { once } from 'node:events';

const RUNS = 3;

/** How long the command takes from its start to its ready line. */
export async function startUpMs(main: string): Promise<{ median: number; runs: number }> {
  const tookMs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) tookMs.push(await oneStart(main));
  tookMs.sort((a, b) => a - b);
  return { median: Math.round(tookMs[Math.floor(RUNS / 2)] ?? 0), runs: RUNS };
}

async function oneStart(main: string): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [main, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => {
      throw new Error('The sandbox did not start.');
    }),
  ]);
  const tookMs = performance.now() - startedAt;
  child.kill('SIGTERM');
  await ended;
  return tookMs;
}
