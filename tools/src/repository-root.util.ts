import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const MARKER = 'nx.json';

const findUpwards = (start: string): string | null => {
  let directory = resolve(start);
  while (!existsSync(join(directory, MARKER))) {
    const parent = dirname(directory);
    if (parent === directory) return null;
    directory = parent;
  }
  return directory;
};

/**
 * The folder that holds nx.json, looked for above the script that runs, then above the working directory. (Jest loads
 * this file as CommonJS and Node as ESM, so neither `import.meta` nor `__dirname` can be used.)
 * @throws Error outside the repository
 */
export const findRepositoryRootOrThrow = (): string => {
  const script = process.argv[1];
  const root = (script === undefined ? null : findUpwards(dirname(script))) ?? findUpwards('.');
  if (root === null) throw new Error('Run this inside the repository.');
  return root;
};
