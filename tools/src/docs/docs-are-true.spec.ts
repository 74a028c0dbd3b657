import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { findRepositoryRootOrThrow } from '../repository-root.util.ts';
import { findNpmCommands } from './find-npm-commands.util.ts';
import { findSourceFiles } from './find-source-files.util.ts';
import { readMarkdown } from './read-markdown.util.ts';

// Names of the product (variables, events, errors, permissions) are compared where they are defined, in twenty-server.
const root = findRepositoryRootOrThrow();
const files = globSync(['*.md', 'docs/**/*.md', 'prd/**/*.md', 'packages/*/*.md'], { cwd: root });
const pages = files.map((file) => ({
  file,
  folder: dirname(join(root, file)),
  page: readMarkdown(readFileSync(join(root, file), 'utf8')),
}));
const scriptsOf = (folder: string): string[] => {
  const text = readFileSync(join(root, folder, 'package.json'), 'utf8');
  return Object.keys((JSON.parse(text) as { scripts?: Record<string, string> }).scripts ?? {});
};
const ci = readFileSync(join(root, '.ci/run'), 'utf8');

const NPM_OWN = new Set(['ci', 'install', 'start', 'test']);
const isElsewhere = (target: string): boolean => /^[a-z]+:/.test(target);

describe('the documentation', () => {
  it.each(pages)('links to what exists: $file', ({ folder, page }) => {
    const broken = [...page.links, ...page.pictures].filter((target) => {
      if (isElsewhere(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? null : join(folder, path);
      if (file !== null && !existsSync(file)) return true;
      if (anchor === undefined) return false;
      const anchors =
        file === null ? page.anchors : readMarkdown(readFileSync(file, 'utf8')).anchors;
      return !anchors.includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('shows every picture that the browser suite makes', () => {
    const shown = new Set(
      pages.flatMap(({ folder, page }) =>
        page.pictures.map((picture) => relative(root, join(folder, picture))),
      ),
    );
    const made = readdirSync(join(root, 'docs/pictures')).map((name) => `docs/pictures/${name}`);
    expect(made.filter((picture) => !shown.has(picture))).toEqual([]);
  });

  it.each(pages)('names npm scripts that exist: $file', ({ page }) => {
    const unknown = [...page.codeSpans, ...page.codeLines]
      .flatMap(findNpmCommands)
      .filter(({ script, workspace }) =>
        workspace === null
          ? !NPM_OWN.has(script) && !scriptsOf('.').includes(script)
          : !scriptsOf(`packages/${workspace}`).includes(script),
      );
    expect(unknown).toEqual([]);
  });

  it('names every npm script of the root, and what a package can do beyond', () => {
    const commands = pages.flatMap(({ page }) =>
      [...page.codeSpans, ...page.codeLines].flatMap(findNpmCommands),
    );
    const isNamed = (script: string, workspace?: string): boolean =>
      commands.some(
        (command) =>
          command.script === script && (workspace === undefined || command.workspace === workspace),
      );
    expect(scriptsOf('.').filter((script) => !isNamed(script))).toEqual([]);
    const unnamed = readdirSync(join(root, 'packages')).flatMap((workspace) =>
      scriptsOf(`packages/${workspace}`)
        .filter((script) => !scriptsOf('.').includes(script) && !isNamed(script, workspace))
        .map((script) => `npm run ${script} -w ${workspace}`),
    );
    expect(unnamed).toEqual([]);
  });

  it.each(pages)('names source files that exist: $file', ({ file, page }) => {
    const unknown = page.codeSpans
      .filter((span) => /^[\w@./{},-]+\.(ts|tsx|md)$/.test(span) && span.includes('/'))
      .filter((span) => !span.startsWith('./') && !span.startsWith('../'))
      .filter((span) => findSourceFiles({ root, span, ownFolder: dirname(file) }).length === 0);
    expect(unknown).toEqual([]);
  });

  it('begins in the README with the commands that CI runs', () => {
    const readme = pages.find(({ file }) => file === 'README.md')?.page;
    const typed = new Set(readme?.codeLines.flatMap(findNpmCommands).map(({ script }) => script));
    expect([...typed].filter((script) => NPM_OWN.has(script)).sort()).toEqual([
      'ci',
      'start',
      'test',
    ]);
    expect(ci).toMatch(/^npm ci\b/m);
    expect(ci).toMatch(/^npm test\b/m);
    expect(ci).toContain('tools/src/boot-check.ts');
    const bootCheck = readFileSync(join(root, 'tools/src/boot-check.ts'), 'utf8');
    expect(bootCheck).toMatch(/'start'/);
  });
});
