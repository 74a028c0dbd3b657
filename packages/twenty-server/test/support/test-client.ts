import { createHash, randomBytes } from 'node:crypto';
import { SESSION_LIFE_MS } from '../../src/engine/auth/session-life.constant.ts';
import type { TestDatabase } from './create-test-database.ts';
import { TEST_PASSWORD, type TestUser } from './seed-workspace.ts';

export type GraphqlAnswer<Data = Record<string, unknown>> = {
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null | undefined;
  readonly errors:
    | readonly {
        readonly message: string;
        readonly path?: readonly (string | number)[];
        readonly extensions: Readonly<Record<string, unknown>>;
      }[]
    | undefined;
};

/** Somebody with (or without) a session, talking to the app over HTTP. */
export type TestClient = {
  /** The Cookie header, empty when signed out. */
  readonly cookie: string;
  readonly user: TestUser | null;
  graphql<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphqlAnswer<Data>>;
  /** Like `graphql`, but throws when the answer holds an error. */
  graphqlOrThrow<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Data>;
};

/** A client of the app at `url`; it names the app's own origin, as a browser on its pages does. */
export const createTestClient = ({
  url,
  cookie = '',
  user = null,
}: {
  url: string;
  cookie?: string;
  user?: TestUser | null;
}): TestClient => {
  const graphql = async <Data>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<GraphqlAnswer<Data>> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: url,
        ...(cookie === '' ? {} : { cookie }),
      },
      body: JSON.stringify({ query, variables }, (_key, value: unknown) =>
        typeof value === 'bigint' ? value.toString() : value,
      ),
    });
    const body = (await response.json()) as Pick<GraphqlAnswer<Data>, 'data' | 'errors'>;
    return {
      status: response.status,
      headers: response.headers,
      data: body.data,
      errors: body.errors,
    };
  };
  return {
    cookie,
    user,
    graphql,
    graphqlOrThrow: async <Data>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await graphql<Data>(query, variables);
      if (errors !== undefined || data === null || data === undefined)
        throw new Error(JSON.stringify(errors ?? 'no data'));
      return data;
    },
  };
};

/** Opens a session by writing its row, since signing in costs a password hash. Answers the Cookie header. */
export const openSession = async ({
  database,
  workspaceId,
  userId,
  now,
}: {
  database: TestDatabase;
  workspaceId: string;
  userId: string;
  now: Date;
}): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await database.query(
    `INSERT INTO "session" ("tokenHash", "userId", "workspaceId", "expiresAt", "lastSeenAt", "createdAt")
     VALUES ($1, $2, $3, $4, $5, $5)`,
    [
      createHash('sha256').update(token).digest('hex'),
      userId,
      workspaceId,
      new Date(now.getTime() + SESSION_LIFE_MS),
      now,
    ],
  );
  return `twenty_session=${token}`;
};

/** Signs in at an app of its own process. Answers the Cookie header. */
export const signIn = async (url: string, email: string): Promise<string> => {
  const answer = await createTestClient({ url }).graphql(
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
    { email, password: TEST_PASSWORD },
  );
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
};
