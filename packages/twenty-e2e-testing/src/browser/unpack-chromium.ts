import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGE = '@sparticuz/chromium';
// Makes the package unpack the libraries that Amazon's small Linux lacks too, which other small ones lack as well.
const AMAZON_LINUX = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };

export type UnpackedChromium = {
  readonly executablePath: string;
  /** Folder for LD_LIBRARY_PATH. */
  readonly libraries: string;
  /** Folder for FONTCONFIG_PATH. */
  readonly fonts: string;
};

const withEnvironment = async <T>(
  values: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> => {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  try {
    return await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
};

/**
 * Unpacks the browser of the npm package once, beside the other caches under node_modules. The package itself would
 * share one file in the machine's temporary folder with everybody, and takes a half-written one for whole.
 */
export const unpackChromium = async (): Promise<UnpackedChromium> => {
  const entry = createRequire(import.meta.url).resolve(PACKAGE);
  const folder = join(dirname(entry), '..');
  const cache = join(folder, '..', '..', '.cache', 'twenty-e2e-testing');
  const { default: chromium } = await import(PACKAGE);
  const { version } = createRequire(import.meta.url)(`${folder}/package.json`) as {
    version: string;
  };
  const target = join(cache, `chromium-${version}`);
  if (!existsSync(target)) {
    mkdirSync(cache, { recursive: true });
    const draft = mkdtempSync(join(cache, 'draft-'));
    await withEnvironment({ ...AMAZON_LINUX, TMPDIR: draft }, () => chromium.executablePath());
    try {
      renameSync(draft, target);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    }
  }
  return {
    executablePath: join(target, 'chromium'),
    libraries: join(target, 'al2023', 'lib'),
    fonts: join(target, 'fonts'),
  };
};
