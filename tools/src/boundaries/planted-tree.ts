import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { findRepositoryRootOrThrow } from '../repository-root.util.ts';

/** Path in the repository → source text. */
export type PlantedFiles = Readonly<Record<string, string>>;

export type Finding = { readonly file: string; readonly rule: string };

const CONFIG_FILES = ['.oxlintrc.json', 'tools/generated/boundaries.oxlintrc.json'];

type OxlintReport = { diagnostics: { code: string; filename: string }[] };

const runOxlint = (folder: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const program = join(findRepositoryRootOrThrow(), 'node_modules/oxlint/bin/oxlint');
    execFile(
      process.execPath,
      [program, '--deny-warnings', '--format=json'],
      { cwd: folder },
      (error, output) => {
        if (error !== null && output === '') reject(error);
        else resolve(output);
      },
    );
  });

/** Writes the files beside a copy of the repository's own lint config, and says what oxlint finds in them. */
export const lintPlantedFiles = async (files: PlantedFiles): Promise<Finding[]> => {
  const root = findRepositoryRootOrThrow();
  const folder = mkdtempSync(join(tmpdir(), 'crm-lint-'));
  try {
    for (const path of [...CONFIG_FILES, ...Object.keys(files)]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
    }
    for (const path of CONFIG_FILES) copyFileSync(join(root, path), join(folder, path));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const report = JSON.parse(await runOxlint(folder)) as OxlintReport;
    return report.diagnostics.map(({ code, filename }) => ({ file: filename, rule: code }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
