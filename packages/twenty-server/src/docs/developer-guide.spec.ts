import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const REPOSITORY = join(__dirname, '../../../..');
const GUIDE = readFileSync(join(REPOSITORY, 'docs/developer-guide.md'), 'utf8');

it('docs/developer-guide.md says of every table what it keeps, and of no other', () => {
  // A test of the migrations holds entities and tables equal; a migration also tells of tables that are gone.
  const entities = globSync('packages/twenty-server/src/**/*.entity.ts', {
    cwd: REPOSITORY,
  }).map((file) => readFileSync(join(REPOSITORY, file), 'utf8'));
  const made = entities.flatMap((text) =>
    [...text.matchAll(/^@Entity\('(\w+)'\)/gm)].map(([, name]) => name),
  );
  const [, block = ''] = GUIDE.split('<!-- tables -->');
  const [table = ''] = block.split('<!-- end -->');
  const described = [...table.matchAll(/^\|([^|]+)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  );
  expect(described.sort()).toEqual(made.sort());
});
