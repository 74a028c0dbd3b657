import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

import { mergeGivenEnvironment, type Environment } from './environment.util.ts';

/** The database that the launcher's own Postgres holds. */
export const DATABASE = 'crm';

/** What somebody gave: the real environment above the repository's `.env`. */
export const readGiven = (root: string): Environment => {
  const file = join(root, '.env');
  const dotEnv = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  return mergeGivenEnvironment(dotEnv, process.env);
};
