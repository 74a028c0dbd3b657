import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import type { Role } from 'twenty-shared';
import { AppModule } from '../../src/app.module.ts';
import { API_APP_OPTIONS, configureApiApp } from '../../src/bootstrap/configure-api-app.ts';
import { AdjustableClock } from '../../src/engine/clock/adjustable-clock.ts';
import type { AppConfig } from '../../src/engine/config/app-config.ts';
import { loadConfigOrThrow } from '../../src/engine/config/load-config.ts';
import { createTestDatabase, type TestDatabase } from './create-test-database.ts';
import { createTestEnvironment } from './environment.ts';
import { seedWorkspace, type TestWorkspace } from './seed-workspace.ts';
import {
  createTestClient,
  type GraphqlAnswer,
  openSession,
  type TestClient,
} from './test-client.ts';
import { withTestTime } from './test-time.ts';

export type TestAppOptions = {
  /** Replaces providers, e.g. `(builder) => builder.overrideProvider(X).useValue(y)`. */
  readonly overrides?: (builder: TestingModuleBuilder) => TestingModuleBuilder;
  /** Modules on top of the app's own, e.g. with a controller that fails on purpose. */
  readonly imports?: readonly Type[];
  /** Environment variables on top of those every test has. */
  readonly env?: Record<string, string>;
  /** A database (and workspace) of another app, to run two on one; it is not dropped on close. */
  readonly shared?: { readonly database: TestDatabase; readonly workspace: TestWorkspace };
  /** Default: one that stands still at the time the app is made. */
  readonly clock?: AdjustableClock;
};

export type TestApp = {
  readonly app: NestExpressApplication;
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly config: AppConfig;
  readonly database: TestDatabase;
  readonly clock: AdjustableClock;
  readonly workspace: TestWorkspace;
  /** Somebody without a session. */
  readonly anonymous: TestClient;
  /** A client with a fresh session of the workspace's admin or member (or those of another workspace). */
  signIn(role: Role, workspace?: TestWorkspace): Promise<TestClient>;
  graphql<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    options?: { as?: TestClient },
  ): Promise<GraphqlAnswer<Data>>;
  close(): Promise<void>;
};

/** The real API on a database of its own, listening on a free port of the loopback. */
export const createTestApp = async (options: TestAppOptions = {}): Promise<TestApp> => {
  const database = options.shared?.database ?? (await createTestDatabase());
  const workspace = options.shared?.workspace ?? (await seedWorkspace(database));
  const clock = options.clock ?? new AdjustableClock();
  const config = loadConfigOrThrow({ ...createTestEnvironment(database.url), ...options.env });
  const builder = withTestTime(
    Test.createTestingModule({
      imports: [AppModule.forRoot(config), ...(options.imports ?? [])],
    }),
    clock,
  );
  const module = await (options.overrides?.(builder) ?? builder).compile();
  const app = module.createNestApplication<NestExpressApplication>(API_APP_OPTIONS);
  await configureApiApp(app, config);
  await app.listen(0, '127.0.0.1');
  const address = app.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${address.port}`;
  const anonymous = createTestClient({ url });

  return {
    app,
    url,
    config,
    database,
    clock,
    workspace,
    anonymous,
    signIn: async (role, of = workspace) => {
      const user = role === of.admin.role ? of.admin : of.member;
      const owner = { workspaceId: of.id, userId: user.id };
      const cookie = await openSession({ database, ...owner, now: clock.now() });
      return createTestClient({ url, cookie, user });
    },
    graphql: (query, variables, { as = anonymous } = {}) => as.graphql(query, variables),
    close: async () => {
      await app.close();
      if (options.shared === undefined) await database.drop();
    },
  };
};
