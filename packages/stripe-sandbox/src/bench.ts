import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { memoryAfter } from './bench/memory.ts';
import { type Measured, compare } from './bench/compare.ts';
import { startUpMs } from './bench/start-up.ts';

/** Calls at a time, and seconds per call and side: together far under a minute. */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '16' },
    objects: { type: 'string', default: '10000' },
  },
});

const AIM_PER_SECOND = 1_000;
const AIM_START_MS = 1_000;

async function main(): Promise<void> {
  const seconds = Number(values.seconds);
  const concurrency = Number(values.concurrency);
  const startedAt = performance.now();
  print(
    `stripe-sandbox bench · node ${process.version} · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'} · ${Math.round(totalmem() / 2 ** 30)} GiB · ${process.platform}`,
  );
  print(
    `${concurrency} calls at a time over kept-alive connections, ${seconds} s for each call, half of that for the floor, in turns; the one who asks shares the machine · load ${loadavg()[0]?.toFixed(1)}`,
  );
  const start = await startUpMs(fileURLToPath(new URL('./main.ts', import.meta.url)));
  print('');
  print(
    `start-up, command to ready line, median of ${start.runs}: ${start.median} ms (aim ${AIM_START_MS})`,
  );
  print('');
  print(
    `${'call'.padEnd(30)}${'bytes'.padStart(8)}${'sandbox/s'.padStart(11)}${'floor/s'.padStart(10)}${'floor ÷'.padStart(9)}${'p99 ms'.padStart(9)}`,
  );
  const measured = await compare({ seconds, concurrency, report: (row) => print(lineOf(row)) });
  const slowest = Math.min(...measured.map(({ perSecond }) => perSecond));
  print(
    `slowest ${Math.round(slowest)}/s (aim ${AIM_PER_SECOND}); floor: bare node:http that reads the body and answers JSON of the same size`,
  );
  print('');
  const memory = await memoryAfter({ objects: Number(values.objects), concurrency });
  print(
    `memory after ${memory.objects} objects with their events: rss ${memory.rss} MiB, heap ${memory.heap} MiB (empty ${memory.emptyRss} and ${memory.emptyHeap}), made in ${memory.seconds} s`,
  );
  print(`took ${Math.round((performance.now() - startedAt) / 1000)} s`);
}

function lineOf(row: Measured): string {
  const ratio = row.floorPerSecond / row.perSecond;
  return `${row.name.padEnd(30)}${String(row.bytes).padStart(8)}${String(Math.round(row.perSecond)).padStart(11)}${String(Math.round(row.floorPerSecond)).padStart(10)}${ratio.toFixed(1).padStart(9)}${row.p99Ms.toFixed(1).padStart(9)}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
