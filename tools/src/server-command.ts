import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

import { describeDataFolder } from './launcher/data-folder.ts';
import { describePaths } from './launcher/definitions.ts';
import { describeRunningEnvironment } from './launcher/running-environment.ts';
import { findRepositoryRootOrThrow } from './repository-root.util.ts';

// `npm run doctor [-- --json]`, `npm run drift [-- --json]`, `npm run secrets:rotate`: a command of the server, with the environment of the stack
// that runs here, or with the given one where none does.
const root = findRepositoryRootOrThrow();
const [name = '', ...parameters] = process.argv.slice(2);
const programs = new Map(Object.entries(describePaths(root).commands));
const program = programs.get(name);

const refuse = (words: string): void => {
  console.error(words);
  process.exitCode = 1;
};

const run = (file: string, environment: NodeJS.ProcessEnv): void => {
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...parameters], {
    env: environment,
    stdio: 'inherit',
  });
  child.once('close', (exitCode) => {
    process.exitCode = exitCode ?? 1;
  });
};

if (program === undefined) {
  refuse(`There is no command "${name}": ${[...programs.keys()].join(', ')}.`);
} else if (existsSync(program)) {
  const environment = describeRunningEnvironment(root, describeDataFolder(root, process.argv));
  if (environment === null) {
    refuse('Nothing runs here. "npm start" first, or set DATABASE_URL to the database to look at.');
  } else {
    run(program, environment);
  }
} else {
  refuse('The server is not built. "npm start" or "npm run build" first.');
}
