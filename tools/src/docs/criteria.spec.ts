import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findRepositoryRootOrThrow } from '../repository-root.util.ts';
import { findSourceFiles } from './find-source-files.util.ts';

const root = findRepositoryRootOrThrow();
const note = readFileSync(join(root, 'prd/customer-billing.md'), 'utf8');

const filesOf = (span: string): string[] => findSourceFiles({ root, span, ownFolder: 'prd' });

/** `file`: “title”, as the last cell of a row names what shows it. */
const namedTests = (text: string): { file: string; title: string }[] =>
  [...text.matchAll(/`([^`]+)`: “([^”]+)”/g)].map(([, file = '', title = '']) => ({ file, title }));

const criteria = note
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`') && !line.startsWith('| -'))
  .map((line) => {
    const cells = line.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/g, '').trim());
    const [where = '', shownBy = ''] = cells.slice(-2);
    return { what: cells.at(-3) ?? '', where, tests: namedTests(shownBy) };
  });

describe('the criteria in prd/customer-billing.md', () => {
  it('are there, with all ten promises', () => {
    const promises = [...note.matchAll(/^\| (P\d+) +\|/gm)].map(([, name]) => name);
    expect(promises).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10']);
    expect(criteria.length).toBeGreaterThan(promises.length);
  });

  it.each(criteria)('$what', ({ where, tests }) => {
    const places = [...where.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
    expect(places.filter((span) => filesOf(span).length === 0)).toEqual([]);
    expect(places.length).toBeGreaterThan(0);
    expect(tests.length).toBeGreaterThan(0);
    const missing = tests.filter(
      ({ file, title }) =>
        !filesOf(file).some((found) => readFileSync(found, 'utf8').includes(title)),
    );
    expect(missing).toEqual([]);
  });
});
