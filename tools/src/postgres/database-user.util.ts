import { execFileSync } from 'node:child_process';

/** The operating system's ids that Postgres runs under. */
export type DatabaseUser = { readonly uid: number; readonly gid: number };

const USER_NAME = 'postgres';

const readId = (flag: '-u' | '-g'): number | null => {
  try {
    return Number(execFileSync('id', [flag, USER_NAME], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
};

const readUser = (): DatabaseUser | null => {
  const uid = readId('-u');
  const gid = readId('-g');
  return uid === null || gid === null ? null : { uid, gid };
};

/**
 * Postgres refuses to run as root. For root: the user `postgres`, made when missing. For anybody else null, which
 * means "as yourself".
 * @throws Error when root has no such user and cannot make one
 */
export const findDatabaseUserOrThrow = (): DatabaseUser | null => {
  if (process.getuid?.() !== 0) return null;
  const existing = readUser();
  if (existing !== null) return existing;
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', USER_NAME],
      { stdio: 'pipe' },
    );
  } catch (error) {
    throw new Error(
      `Postgres cannot run as root, and making the user "${USER_NAME}" failed. ` +
        'Start as an ordinary user, or set DATABASE_URL to your own Postgres.',
      { cause: error },
    );
  }
  const created = readUser();
  if (created === null) throw new Error(`The user "${USER_NAME}" was made but cannot be found.`);
  return created;
};
