import { rmSync } from 'node:fs';

import { describeDataFolder } from './launcher/data-folder.ts';
import { findRunningLauncher, stopOrphans } from './launcher/stack.ts';
import { removeCluster } from './postgres/server-control.ts';
import { findRepositoryRootOrThrow } from './repository-root.util.ts';

const folder = describeDataFolder(findRepositoryRootOrThrow(), process.argv);
const launcher = findRunningLauncher(folder);
if (launcher === null) {
  await stopOrphans(folder);
  await removeCluster(folder.postgres);
  rmSync(folder.root, { recursive: true, force: true });
  console.log('All local data is gone. "npm start" makes a new demo.');
} else {
  console.error(`The stack runs as process ${launcher}. Stop it first.`);
  process.exitCode = 1;
}
