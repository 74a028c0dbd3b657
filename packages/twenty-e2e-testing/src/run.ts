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

const isForPictures = process.env['UPDATE_PICTURES'] === '1';
const chosenTests = process.argv.slice(2);
/** Two of everything for the whole suite, which takes two cores; in pictures and of chosen tests, things go in order. */
const PRODUCTS = isForPictures || chosenTests.length > 0 ? 1 : 2;
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');

/** Runs the suite to its end, which comes early when somebody ends us or a product dies under it. */
const runPlaywright = (
  products: readonly Product[],
  environment: Record<string, string>,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [playwright, 'test', ...chosenTests], {
      cwd: own,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
    });
    // A Ctrl-C in the terminal reaches Playwright by itself; the product is stopped when Playwright has ended.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    for (const { ended } of products) void ended.then(() => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });

const folders = Array.from({ length: PRODUCTS }, (_, index) =>
  join(dataFolder, `product-${index + 1}`),
);

const main = async (): Promise<number> => {
  const browser = await findBrowserOrThrow();
  console.log(`Browser: ${browser.executablePath}`);
  const products: Product[] = [];
  try {
    // One after the other: the first may have to build what all of them serve.
    for (const folder of folders) {
      await emptyProduct(root, folder);
      products.push(await startProduct(root, folder, { usualPorts: isForPictures }));
    }
    return await runPlaywright(products, writeSuiteEnvironment({ browser, products }));
  } finally {
    await Promise.all(products.map((product) => product.stop()));
    for (const folder of folders) await emptyProduct(root, folder);
  }
};

process.exitCode = await main();
