import { statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';

import { type DatabaseUser } from './database-user.util.ts';

const mayPass = (entry: Stats, user: DatabaseUser): boolean => {
  if (entry.uid === user.uid) return (entry.mode & 0o100) !== 0;
  if (entry.gid === user.gid) return (entry.mode & 0o010) !== 0;
  return (entry.mode & 0o001) !== 0;
};

/** True when the user may pass through every existing directory above `path`. Looks at mode bits only. */
export const canReach = (path: string, user: DatabaseUser): boolean => {
  let directory = dirname(path);
  for (;;) {
    const entry = statSync(directory, { throwIfNoEntry: false });
    if (entry !== undefined && !mayPass(entry, user)) return false;
    const parent = dirname(directory);
    if (parent === directory) return true;
    directory = parent;
  }
};
