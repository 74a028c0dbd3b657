import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findRepositoryRootOrThrow } from '../repository-root.util.ts';
import { LEAF_ROOMS, ROOM_ARROWS } from './arrows.constant.ts';
import { buildBoundaryConfig } from './build-boundary-config.util.ts';
import { lintPlantedFiles, type Finding, type PlantedFiles } from './planted-tree.ts';

jest.setTimeout(60_000);

const SOURCE = 'packages/twenty-server/src';
const BILLING = `${SOURCE}/modules/customer-billing`;
const RESTRICTED = 'eslint(no-restricted-imports)';

const importing = (specifier: string): string =>
  `import { value } from '${specifier}';\n\nexport const used = value;\n`;

const plant = (path: string, specifier: string): { path: string; specifier: string } => ({
  path,
  specifier,
});

const toFiles = (plants: readonly { path: string; specifier: string }[]): PlantedFiles =>
  Object.fromEntries(plants.map(({ path, specifier }) => [path, importing(specifier)]));

const filesRestricted = (findings: readonly Finding[]): string[] =>
  findings.filter(({ rule }) => rule === RESTRICTED).map(({ file }) => file);

const FORBIDDEN_ROOMS = [
  plant(`${BILLING}/invoice/up.service.ts`, '../stripe/x.ts'),
  plant(`${BILLING}/payment/up.service.ts`, '../sync/x.ts'),
  plant(`${BILLING}/connection/deep/up.service.ts`, '../../settings/x.ts'),
  plant(`${BILLING}/inbox/up.entity.ts`, '../webhook/x.ts'),
  plant(`${BILLING}/stripe/up.service.ts`, '../sync/x.ts'),
  plant(`${BILLING}/message/up.service.ts`, '../stripe/x.ts'),
  plant(`${BILLING}/document/up.service.ts`, '../message/x.ts'),
  plant(`${BILLING}/sync/up.service.ts`, '../webhook/x.ts'),
  plant(`${BILLING}/webhook/handlers/up.handler.ts`, '../../actions/x.ts'),
  plant(`${BILLING}/pay-page/up.service.ts`, '../message/x.ts'),
  plant(`${BILLING}/settings/up.service.ts`, '../sync/x.ts'),
  plant(`${BILLING}/actions/up.resolver.ts`, '../pay-page/x.ts'),
  plant(`${BILLING}/stripe/around.service.ts`, '../../customer-billing/actions/x.ts'),
  plant(`${BILLING}/stripe/module.service.ts`, '../customer-billing.module.ts'),
];

const FORBIDDEN_LAYERS = [
  plant(`${SOURCE}/modules/company/up.service.ts`, '../../database/x.ts'),
  plant(`${BILLING}/sync/down.service.ts`, '../../../database/x.ts'),
  plant(`${SOURCE}/engine/up.service.ts`, '../database/x.ts'),
  plant(`${SOURCE}/engine/auth/up.service.ts`, '../../modules/company/x.ts'),
  plant(`${SOURCE}/engine/auth/deep/up.service.ts`, '../../../database/x.ts'),
];

const RAW_REPOSITORIES = [
  plant(`${SOURCE}/modules/company/raw.service.ts`, 'typeorm'),
  plant(`${BILLING}/sync/raw.service.ts`, '@nestjs/typeorm'),
  plant(`${BILLING}/actions/raw.resolver.ts`, 'typeorm/browser'),
  plant(`${SOURCE}/engine/audit/raw.service.ts`, 'typeorm'),
];

const STRAY_SDK = [
  plant(`${BILLING}/webhook/sdk.service.ts`, 'stripe'),
  plant(`${BILLING}/settings/sdk.service.ts`, 'stripe/esm/x.js'),
  plant(`${SOURCE}/modules/company/sdk.service.ts`, 'stripe'),
  plant(`${SOURCE}/engine/queue/sdk.service.ts`, 'stripe'),
  plant(`${SOURCE}/database/seed/sdk.ts`, 'stripe'),
  plant(`${SOURCE}/main.ts`, 'stripe'),
];

const FORBIDDEN_PACKAGES = [
  plant('packages/twenty-front/src/server.ts', 'twenty-server'),
  plant('packages/twenty-front/src/relative.ts', '../../twenty-server/src/main.ts'),
  plant('packages/twenty-front/src/server.spec.ts', 'twenty-server/package.json'),
  plant('packages/twenty-front/src/orm.ts', 'typeorm'),
  plant('packages/stripe-sandbox/src/crm.ts', 'twenty-shared'),
  plant('packages/stripe-sandbox/src/crm.spec.ts', '../../twenty-server/src/x.ts'),
  plant('packages/twenty-shared/src/bare.ts', 'zod'),
  plant('packages/twenty-shared/src/node.ts', 'node:crypto'),
  plant('packages/twenty-shared/src/up.spec.ts', 'twenty-server'),
  plant(`${SOURCE}/engine/front.service.ts`, 'twenty-front'),
  plant(`${SOURCE}/engine/front.service.spec.ts`, 'twenty-front'),
  plant(`${SOURCE}/engine/sandbox.service.ts`, 'stripe-sandbox'),
  plant(`${BILLING}/stripe/sandbox.service.ts`, 'stripe-sandbox'),
  plant('packages/twenty-e2e-testing/src/inside.ts', 'twenty-server'),
  plant('tools/src/inside.ts', 'stripe-sandbox'),
];

const ALLOWED = [
  plant(`${BILLING}/invoice/leaf.service.ts`, '../payment/x.ts'),
  plant(`${BILLING}/invoice/orm.entity.ts`, 'typeorm'),
  plant(`${BILLING}/invoice/typeorm/adapter.ts`, 'typeorm'),
  plant(`${BILLING}/payment/payment.typeorm-repository.ts`, '@nestjs/typeorm'),
  plant(`${BILLING}/stripe/client/sdk.service.ts`, 'stripe'),
  plant(`${BILLING}/stripe/leaf.service.ts`, '../inbox/x.ts'),
  plant(`${BILLING}/stripe/clock.service.ts`, '../../../engine/message/x.ts'),
  plant(`${BILLING}/stripe/sibling.service.ts`, './sync/x.ts'),
  plant(`${BILLING}/sync/arrow.service.ts`, '../stripe/x.ts'),
  plant(`${BILLING}/sync/other-arrow.service.ts`, '../message/x.ts'),
  plant(`${BILLING}/webhook/handlers/arrow.handler.ts`, '../../sync/x.ts'),
  plant(`${BILLING}/pay-page/arrow.service.ts`, '../document/x.ts'),
  plant(`${BILLING}/settings/arrow.service.ts`, '../stripe/x.ts'),
  plant(`${BILLING}/actions/arrow.resolver.ts`, '../sync/x.ts'),
  plant(`${BILLING}/actions/database.resolver.ts`, '../../../engine/database/x.ts'),
  plant(`${BILLING}/sync/free.spec.ts`, '../webhook/x.ts'),
  plant(`${BILLING}/webhook/signature.spec.ts`, 'stripe'),
  plant(`${BILLING}/customer-billing.module.ts`, './actions/actions.module.ts'),
  plant(`${SOURCE}/engine/auth/near.service.ts`, '../database/x.ts'),
  plant(`${SOURCE}/engine/auth/deep/near.service.ts`, '../../database/x.ts'),
  plant(`${SOURCE}/engine/auth/session.entity.ts`, 'typeorm'),
  plant(`${SOURCE}/engine/database/database.ts`, 'typeorm'),
  plant(`${SOURCE}/engine/database/naming/strategy.ts`, 'typeorm'),
  plant(`${SOURCE}/database/data-source.ts`, 'typeorm'),
  plant(`${SOURCE}/database/seed/seed.ts`, '../../modules/company/x.ts'),
  plant(`${SOURCE}/app.module.ts`, './modules/company/x.ts'),
  plant('packages/twenty-server/test/app.spec.ts', 'stripe-sandbox'),
  plant('packages/twenty-front/src/money.ts', 'twenty-shared'),
  plant('packages/twenty-shared/src/money.ts', './currency.ts'),
  plant('packages/twenty-shared/src/money.spec.ts', 'fast-check'),
  plant('packages/stripe-sandbox/src/types.ts', 'stripe'),
  plant('packages/twenty-e2e-testing/src/control.ts', 'stripe-sandbox'),
];

describe("the design's arrows, held by lint", () => {
  it.each([
    ['a room of customer-billing that may not be used', FORBIDDEN_ROOMS],
    ['an import against database → modules → engine', FORBIDDEN_LAYERS],
    ['a raw repository outside the adapters', RAW_REPOSITORIES],
    ['the Stripe SDK outside its room', STRAY_SDK],
    ['a package that may not be used', FORBIDDEN_PACKAGES],
  ])('catches %s', async (_name, plants) => {
    const findings = await lintPlantedFiles(toFiles(plants));
    expect(filesRestricted(findings).toSorted()).toEqual(plants.map(({ path }) => path).toSorted());
  });

  it('lets every import pass that the design allows', async () => {
    expect(await lintPlantedFiles(toFiles(ALLOWED))).toEqual([]);
  });

  it.each([
    ['re-exports', "export { value } from '../sync/x.ts';\n"],
    ['star re-exports', "export * from '../sync/x.ts';\n"],
    ['types', "import type { Value } from '../sync/x.ts';\n\nexport type Used = Value;\n"],
    ['imports at run time', "export const used = () => import('../sync/x.ts');\n"],
  ])('catches %s too', async (_name, text) => {
    const path = `${BILLING}/stripe/hidden.ts`;
    expect(filesRestricted(await lintPlantedFiles({ [path]: text }))).toEqual([path]);
  });

  it('catches a cycle of values, also through a third file', async () => {
    const next = (name: string): string =>
      `import { ${name} } from './${name}.ts';\n\nexport const call = () => ${name};\n`;
    const findings = await lintPlantedFiles({
      [`${SOURCE}/engine/clock/a.ts`]: next('b').replace('const call', 'const a'),
      [`${SOURCE}/engine/clock/b.ts`]: next('c').replace('const call', 'const b'),
      [`${SOURCE}/engine/clock/c.ts`]: next('a').replace('const call', 'const c'),
    });
    expect(findings.map(({ rule }) => rule)).toEqual(Array(3).fill('import(no-cycle)'));
  });

  it.each([
    ['any', `export const read = (value: any): string => value;\n`, 'no-explicit-any'],
    ['console', `console.log('here');\n`, 'no-console'],
    ['the environment', `export const port = process.env.PORT;\n`, 'no-process-env'],
    ['the machine clock', `export const now = Date.now();\n`, 'no-restricted-properties'],
    [
      'a marker of unfinished work',
      `// ${'TO'}DO later\nexport const a = 1;\n`,
      'no-warning-comments',
    ],
  ])('catches %s in the server', async (_name, text, rule) => {
    const findings = await lintPlantedFiles({ [`${SOURCE}/engine/queue/planted.ts`]: text });
    expect(findings.map((finding) => finding.rule)).toEqual([expect.stringContaining(rule)]);
  });
});

describe('the boundary config', () => {
  const root = findRepositoryRootOrThrow();

  it('is what the table of arrows says (else run tools/src/boundaries/write-boundary-config.ts)', () => {
    const committed = readFileSync(join(root, 'tools/generated/boundaries.oxlintrc.json'), 'utf8');
    expect(JSON.parse(committed)).toEqual(buildBoundaryConfig());
  });

  it('knows every room of customer-billing that exists', () => {
    const known: string[] = [...LEAF_ROOMS, ...Object.keys(ROOM_ARROWS)];
    const folders = readdirSync(join(root, BILLING), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.filter((name) => !known.includes(name))).toEqual([]);
  });
});
