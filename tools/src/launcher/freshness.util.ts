import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const IGNORED = new Set(['node_modules', 'dist', 'test-results', 'coverage', '.nx']);

// A folder's own time counts too: it moves when a file in it is deleted.
const newestTime = (path: string): number => {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return readdirSync(path)
    .filter((name) => !IGNORED.has(name))
    .reduce((newest, name) => Math.max(newest, newestTime(join(path, name))), entry.mtimeMs);
};

/** True when `output` exists and no file below `sources` changed after it was written. */
export const isFresh = (options: { output: string; sources: readonly string[] }): boolean => {
  const built = statSync(options.output, { throwIfNoEntry: false });
  return built !== undefined && options.sources.every((path) => newestTime(path) <= built.mtimeMs);
};
