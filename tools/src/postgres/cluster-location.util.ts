import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { type DatabaseUser } from './database-user.util.ts';
import { canReach } from './reachability.util.ts';

const FOLDER = 'twenty-customer-billing';
const LASTING_PARENT = '/var/lib';

const isWritable = (directory: string): boolean => {
  try {
    accessSync(directory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const findOpenFolder = (isShortLived: boolean): string => {
  const parent = !isShortLived && isWritable(LASTING_PARENT) ? LASTING_PARENT : tmpdir();
  const folder = join(parent, FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  if (statSync(folder).uid !== process.getuid?.()) {
    throw new Error(`${folder} belongs to somebody else; nothing is run from there.`);
  }
  return folder;
};

const nameFor = (path: string): string =>
  createHash('sha256').update(path).digest('hex').slice(0, 16);

/**
 * Where a cluster meant for `preferred` really lives. A repository under /root cannot be entered by the user that
 * Postgres runs as, so its data then goes to a folder that can, always the same one for the same path.
 */
export const locateDataDirectory = (options: {
  preferred: string;
  user: DatabaseUser | null;
  isShortLived: boolean;
}): string => {
  const preferred = resolve(options.preferred);
  if (options.user === null || canReach(preferred, options.user)) return preferred;
  return join(findOpenFolder(options.isShortLived), `data-${nameFor(preferred)}`);
};

/** The directory of binaries itself, or a copy (60 MB, made once) where the user can reach it. */
export const locateBinaries = (directory: string, user: DatabaseUser | null): string => {
  if (user === null || canReach(join(directory, 'bin', 'postgres'), user)) return directory;
  const target = join(findOpenFolder(false), `binaries-${nameFor(directory)}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  cpSync(directory, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
};
