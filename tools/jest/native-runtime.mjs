import { createRequire } from 'node:module';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import JestRuntime from 'jest-runtime';

const require = createRequire(import.meta.url);
const ROOT = resolve(import.meta.dirname, '../..') + sep;

const PRODUCT = /^(packages\/[^/]+|tools)\/src\//;
const OF_TESTS = /\.spec\.|\/__tests__\//;
// Decorators and JSX are more than Node can strip: these two are loaded as they are built.
const BUILT = /^(packages\/twenty-(?:server|emails))\/src\/(.*)\.tsx?$/;

const isRelative = (name) => name.startsWith('.');

// As an `import` finds it, like the product: some libraries have a second copy of their classes for `require`.
const findPackage = (name) => {
  const url = import.meta.resolve(name);
  return url.startsWith('file:') ? fileURLToPath(url) : url;
};

/** The file of the product that Node can load for it, or null: the tests' own. */
const findOfProduct = (path) => {
  if (!path.startsWith(ROOT)) return null;
  const inside = path.slice(ROOT.length).replaceAll(sep, '/');
  if (!PRODUCT.test(inside) || OF_TESTS.test(inside)) return null;
  return ROOT + inside.replace(BUILT, '$1/dist/$2.js');
};

/**
 * Jest evaluates every module once per test file, which for the whole server takes longer than most files' tests.
 * Only the tests and their support are Jest's own here: libraries and the product are loaded by Node, once per worker.
 * So nothing of them can be mocked with `jest.mock`; tests hand in what they replace.
 */
export default class NativeRuntime extends JestRuntime {
  requireModuleOrMock(from, name) {
    if (name === '@jest/globals') return super.requireModuleOrMock(from, name);
    if (!isRelative(name)) return require(findPackage(name));
    const ofProduct = findOfProduct(resolve(dirname(from), name));
    return ofProduct === null ? super.requireModuleOrMock(from, name) : require(ofProduct);
  }
}
