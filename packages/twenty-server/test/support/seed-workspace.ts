import { hash } from '@node-rs/argon2';
import { randomUUID } from 'node:crypto';
import { Role } from 'twenty-shared';
import type { TestDatabase } from './create-test-database.ts';

export type TestUser = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
};

export type TestWorkspace = {
  readonly id: string;
  readonly admin: TestUser;
  readonly member: TestUser;
};

/** The password of every user the tests make. */
export const TEST_PASSWORD = 'correct horse battery';

// The cheapest parameters: the hash is only there to be verified, not to hold out.
const TEST_PASSWORD_HASH = hash(TEST_PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 });

const insertMember = async (
  database: TestDatabase,
  { workspaceId, name, role }: { workspaceId: string; name: string; role: Role },
): Promise<TestUser> => {
  const id = randomUUID();
  const email = `${name.toLowerCase().replaceAll(' ', '.')}.${id.slice(0, 8)}@example.test`;
  await database.query(
    'INSERT INTO "user" ("id", "email", "name", "passwordHash") VALUES ($1, $2, $3, $4)',
    [id, email, name, await TEST_PASSWORD_HASH],
  );
  await database.query(
    'INSERT INTO "workspaceMember" ("workspaceId", "userId", "role") VALUES ($1, $2, $3)',
    [workspaceId, id, role],
  );
  return { id, email, name, role };
};

/** A workspace in Berlin with an admin and a member. May be called more than once. */
export const seedWorkspace = async (
  database: TestDatabase,
  options: { name?: string; timeZone?: string; defaultCurrency?: string } = {},
): Promise<TestWorkspace> => {
  const id = randomUUID();
  await database.query(
    `INSERT INTO "workspace" ("id", "name", "locale", "timeZone", "defaultCurrency") VALUES ($1, $2, 'en-US', $3, $4)`,
    [
      id,
      options.name ?? 'Test Works',
      options.timeZone ?? 'Europe/Berlin',
      options.defaultCurrency ?? 'EUR',
    ],
  );
  const admin = await insertMember(database, {
    workspaceId: id,
    name: 'Ada Admin',
    role: Role.ADMIN,
  });
  const member = await insertMember(database, {
    workspaceId: id,
    name: 'Max Member',
    role: Role.MEMBER,
  });
  return { id, admin, member };
};
