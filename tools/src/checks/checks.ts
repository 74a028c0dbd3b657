import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { addResults, distrust } from '../result-counts/add-results.util.ts';
import { oneFailed, onePassed, type CheckResult } from '../result-counts/check-result.type.ts';
import { countJestReport } from '../result-counts/jest-report.util.ts';
import { countPlaywrightReport } from '../result-counts/playwright-report.util.ts';
import { runProgram, type ProgramRun } from './run-program.ts';

export type Check = {
  readonly name: string;
  run(): Promise<{ result: CheckResult; output: string }>;
};

const REPORT_FOLDER = 'test-results';
const UNIT_REPORT = `${REPORT_FOLDER}/unit.json`;
const INTEGRATION_REPORT = `${REPORT_FOLDER}/integration.json`;
const BROWSER_REPORT = `${REPORT_FOLDER}/browser.json`;

// Every sandbox that a test starts writes here what it answered and sent; the last check compares the union with
// the SDK's own type declarations.
const CONTRACT_LOG = 'packages/stripe-sandbox/test-results/contract';

const JEST_CONFIGS = ['jest.config.js', 'jest.config.cjs', 'jest.config.ts'];

const readReport = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, 'utf8') : null;

// Jest and Playwright write no folder of their own, and an old report must never be taken for a new one.
const clearReport = (path: string): void => {
  mkdirSync(join(path, '..'), { recursive: true });
  rmSync(path, { force: true });
};

const findTestedPackages = (root: string): string[] =>
  [...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`), 'tools']
    .filter((folder) => JEST_CONFIGS.some((file) => existsSync(join(root, folder, file))))
    .toSorted();

const readPackageName = (root: string, folder: string): string => {
  const text = readFileSync(join(root, folder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { name: string }).name;
};

/**
 * All checks of the repository in the order in which their failures are most useful. Those that leave a core idle run
 * together; what measures its own time or starts a product runs alone.
 */
export const listChecks = (root: string): Check[][] => {
  const contractLog = join(root, CONTRACT_LOG);
  const environment = { SANDBOX_CONTRACT_LOG: contractLog };

  const npm = (...parameters: string[]): Promise<ProgramRun> =>
    runProgram(['npm', 'run', '--silent', ...parameters], { workingDirectory: root, environment });

  const single = (name: string, work: () => Promise<ProgramRun>): Check => ({
    name,
    run: async () => {
      const { exitCode, output } = await work();
      const message = `Ended with ${String(exitCode)}; its output is above.`;
      return { result: exitCode === 0 ? onePassed : oneFailed(name, message), output };
    },
  });

  const unitTests: Check = {
    name: 'unit tests',
    run: async () => {
      rmSync(contractLog, { recursive: true, force: true });
      const folders = findTestedPackages(root);
      const reportOf = (folder: string): string => join(root, folder, UNIT_REPORT);
      for (const folder of folders) clearReport(reportOf(folder));
      const projects = folders.map((folder) => readPackageName(root, folder)).join(',');
      const { exitCode, output } = await runProgram(
        // prettier-ignore
        ['nx', 'run-many', '-t', 'test', '--parallel=2', `--projects=${projects}`,
          '--output-style=stream', '--', '--json', `--outputFile=${UNIT_REPORT}`],
        { workingDirectory: root, environment },
      );
      const results = folders.map((folder) =>
        distrust(countJestReport(folder, readReport(reportOf(folder))), {
          name: folder,
          exitCode: 0,
        }),
      );
      return { result: distrust(addResults(results), { name: 'unit tests', exitCode }), output };
    },
  };

  const integrationTests: Check = {
    name: 'integration tests',
    run: async () => {
      const report = join(root, 'packages/twenty-server', INTEGRATION_REPORT);
      clearReport(report);
      // prettier-ignore
      const { exitCode, output } = await npm('test:integration', '-w', 'twenty-server', '--', '--json',
        `--outputFile=${INTEGRATION_REPORT}`);
      const result = countJestReport('integration tests', readReport(report));
      return { result: distrust(result, { name: 'integration tests', exitCode }), output };
    },
  };

  const browserTests: Check = {
    name: 'browser tests',
    run: async () => {
      const report = join(root, 'packages/twenty-e2e-testing', BROWSER_REPORT);
      clearReport(report);
      const { exitCode, output } = await runProgram(
        ['npm', 'run', '--silent', 'test:e2e', '-w', 'twenty-e2e-testing'],
        {
          workingDirectory: root,
          environment: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
        },
      );
      const result = countPlaywrightReport('browser tests', readReport(report));
      return { result: distrust(result, { name: 'browser tests', exitCode }), output };
    },
  };

  return [
    [
      single('format', () => npm('format:check')),
      single('lint', () => npm('lint')),
      single('types', () => npm('typecheck')),
    ],
    [single('build', () => npm('build'))],
    [unitTests],
    [integrationTests],
    [browserTests],
    [
      single('Stripe suite, rehearsed with the sandbox', () =>
        npm('test:stripe', '--', '--sandbox'),
      ),
    ],
    [single('sandbox contract', () => npm('sandbox:contract', contractLog))],
  ];
};
