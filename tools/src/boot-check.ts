import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describeDataFolder, readJson } from './launcher/data-folder.ts';
import { type Ports } from './launcher/ports.ts';
import { waitUntilAnswering } from './launcher/wait-until.ts';
import { isPortFree } from './ports/find-free-port.util.ts';
import { parsePostmasterPid } from './postgres/postmaster-pid.util.ts';
import { readProcessCommandLine, readProcessGroup } from './processes/process-facts.util.ts';
import { findRunningRecords } from './processes/run-records.ts';
import { findRepositoryRootOrThrow } from './repository-root.util.ts';

// Boots the product once with `npm start`, as a person would, looks whether it answers, presses Ctrl-C, and looks
// whether anything is left. Prints one line per finding.

const BOOT_LIMIT_MS = 180_000;
const STOP_LIMIT_MS = 60_000;

const root = findRepositoryRootOrThrow();
const folder = describeDataFolder(root, process.argv);

/** The groups of what was started: each process leads one, and whatever it starts is in it. */
const listGroups = (): Set<number> => {
  const postgres = readFileSync(join(folder.postgres, 'postmaster.pid'), 'utf8');
  const record = parsePostmasterPid(postgres);
  return new Set([
    ...findRunningRecords(folder.run).map(({ processId }) => processId),
    ...(record === null ? [] : [record.processId]),
  ]);
};

const findMembers = (groups: ReadonlySet<number>): string[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((processId) => groups.has(readProcessGroup(processId) ?? 0))
    .map((processId) => `process ${processId}: ${readProcessCommandLine(processId) ?? ''}`);

const waitForText = (read: () => string, text: string, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      if (read().includes(text)) {
        clearInterval(timer);
        resolve();
      } else if (signal.aborted) {
        clearInterval(timer);
        reject(new Error('npm start ended, or took more than three minutes.'));
      }
    }, 100);
  });

const checkAnswers = async (base: string, signal: AbortSignal): Promise<void> => {
  for (const path of ['/', '/health/live', '/health/ready']) {
    await waitUntilAnswering(`${base}${path}`, { limitMs: 10_000, signal });
    console.log(`✓ ${base}${path} answers`);
  }
};

const findLeftovers = async (groups: ReadonlySet<number>): Promise<string[]> => {
  const leftovers = findMembers(groups);
  const ports = readJson<Ports>(folder.portsFile);
  for (const [name, port] of Object.entries(ports ?? {})) {
    if (!(await isPortFree(port))) leftovers.push(`port ${port} of ${name}`);
  }
  return leftovers;
};

const main = async (): Promise<void> => {
  let groups: ReadonlySet<number> = new Set();
  const npm = spawn('npm', ['start', '--', '--data', folder.root], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  npm.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    process.stdout.write(chunk);
  });
  const ended = new Promise<void>((resolve) => npm.once('close', () => resolve()));
  const over = new AbortController();
  const group = npm.pid ?? 0;
  void ended.then(() => over.abort());
  const limit = AbortSignal.any([over.signal, AbortSignal.timeout(BOOT_LIMIT_MS)]);
  try {
    await waitForText(() => output, 'Ready in', limit);
    groups = listGroups();
    const ports = readJson<Ports>(folder.portsFile);
    if (ports === null) throw new Error('The launcher wrote down no ports.');
    await checkAnswers(`http://localhost:${ports.api}`, limit);
  } finally {
    // What a terminal does on Ctrl-C: everybody in the foreground gets it, npm and the launcher.
    if (!over.signal.aborted) process.kill(-group, 'SIGINT');
    const patience = setTimeout(() => process.kill(-group, 'SIGKILL'), STOP_LIMIT_MS);
    await ended;
    clearTimeout(patience);
  }
  const leftovers = await findLeftovers(groups);
  if (leftovers.length > 0) throw new Error(`Left after Ctrl-C:\n${leftovers.join('\n')}`);
  console.log('✓ no process and no port is left');
};

await main();
