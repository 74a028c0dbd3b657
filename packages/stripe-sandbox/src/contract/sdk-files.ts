import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type Sdk = {
  /** Folder of the declarations. */
  root: string;
  version: string;
  /** Path below `root` → text, of declarations and of the resources' code, which holds the addresses. */
  files: Map<string, string>;
};

/** The installed `stripe` package, as `from` (a folder) would load it. */
export function readSdk(from: string): Sdk {
  const resolve = createRequire(join(from, 'x.js'));
  const main = resolve.resolve('stripe');
  const root = join(dirname(dirname(main)), 'esm');
  const manifest = readFileSync(join(root, '..', 'package.json'), 'utf8');
  const files = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/(\.d\.ts|\.js)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const below = path.slice(root.length + 1).replaceAll('\\', '/');
    if (below.endsWith('.d.ts') || below.startsWith('resources/'))
      files.set(below, readFileSync(path, 'utf8'));
  }
  return { root, version: (JSON.parse(manifest) as { version: string }).version, files };
}

/** Changes with the version, with any file and with whatever else the derived contract depends on. */
export function hashOf(sdk: Sdk, more: string): string {
  const hash = createHash('sha256').update(`${sdk.version}\n${more}`);
  for (const [path, text] of [...sdk.files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`\n${path}\n${text}`);
  return hash.digest('hex').slice(0, 32);
}
