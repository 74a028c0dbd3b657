import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { findBrowserOrThrow } from './browser/find-browser.ts';
import { emptyProduct, type Product, startProduct } from './product/product.ts';
import { writeSuiteEnvironment } from './suite-environment.ts';

// `npm run test:e2e`: the whole product in a real browser. What stands behind `--` goes on to Playwright.

const own = join(import.meta.dirname, '..');
const root = join(own, '..', '..');
const dataFolder = join(own, '.data');
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');

/** Runs the suite to its end, which comes early when somebody ends us or the product dies under it. */
const runPlaywright = (product: Product, environment: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
      cwd: own,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
    });
    // A Ctrl-C in the terminal reaches Playwright by itself; the product is stopped when Playwright has ended.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    void product.ended.then(() => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });

const main = async (): Promise<number> => {
  const browser = await findBrowserOrThrow();
  console.log(`Browser: ${browser.executablePath}`);
  await emptyProduct(root, dataFolder);
  const usualPorts = process.env['UPDATE_PICTURES'] === '1';
  const product = await startProduct(root, dataFolder, { usualPorts });
  try {
    return await runPlaywright(product, writeSuiteEnvironment({ browser, product }));
  } finally {
    await product.stop();
    await emptyProduct(root, dataFolder);
  }
};

process.exitCode = await main();
