import { globSync } from 'node:fs';
import { join } from 'node:path';

const BILLING = 'packages/twenty-server/src/modules/customer-billing';
const BASES = [
  '.',
  'packages/twenty-server',
  'packages/twenty-server/src',
  'packages/twenty-e2e-testing',
  BILLING,
];

/**
 * The files that a page means by `sync/sync.module.ts`, `{a,b}.spec.ts` or `packages/…/main.ts`: pages leave out the long
 * beginnings that all readers know. Absolute; empty when there is no such file.
 * @param ownFolder of the page, from the root: a package's README names files of its own
 */
export const findSourceFiles = ({
  root,
  span,
  ownFolder,
}: {
  root: string;
  span: string;
  ownFolder: string;
}): string[] =>
  [...BASES, ownFolder, join(ownFolder, 'src')].flatMap((base) =>
    globSync(span, { cwd: join(root, base) }).map((file) => join(root, base, file)),
  );
