import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the launcher keeps everything it makes: the git-ignored `.data`. */
export type DataFolder = {
  readonly root: string;
  readonly postgres: string;
  readonly logs: string;
  readonly run: string;
  readonly secretsFile: string;
  readonly portsFile: string;
  readonly sandboxConfigFile: string;
  readonly sandboxStateFile: string;
  readonly demoLoginsFile: string;
};

/** `.data` of the repository, or the folder named by `--data <folder>` on the command line. */
export const describeDataFolder = (
  repositoryRoot: string,
  commandLine: readonly string[],
): DataFolder => {
  const flag = commandLine.indexOf('--data');
  const given = flag === -1 ? undefined : commandLine[flag + 1];
  const root = given === undefined ? join(repositoryRoot, '.data') : resolve(given);
  return {
    root,
    postgres: join(root, 'postgres'),
    logs: join(root, 'logs'),
    run: join(root, 'run'),
    secretsFile: join(root, 'secrets.json'),
    portsFile: join(root, 'ports.json'),
    sandboxConfigFile: join(root, 'sandbox-config.json'),
    sandboxStateFile: join(root, 'sandbox-state.json'),
    demoLoginsFile: join(root, 'demo-logins.json'),
  };
};

/** Makes the folders, closed to others. */
export const makeDataFolder = (folder: DataFolder): void => {
  for (const path of [folder.root, folder.logs, folder.run]) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
  }
  // Root's Postgres runs as another user, who must get through (but may not look around) to its own data.
  if (process.getuid?.() === 0) chmodSync(folder.root, 0o711);
};

/** Writes a file that only its owner can read, whole or not at all. */
export const writePrivateJson = (path: string, value: unknown): void => {
  const draft = `${path}.new`;
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, path);
};

/** Null when there is no such file. @throws Error naming the file when it is torn */
export const readJson = <T>(path: string): T | null => {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (error) {
    throw new Error(`${path} cannot be read. "npm run reset" starts afresh.`, { cause: error });
  }
};
