import { Controller, Get, Module, Post, type Type } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { Query, Resolver, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.ts';
import { walkModuleGraph } from '../../src/bootstrap/module-graph.util.ts';
import { findApiResolvers } from '../../src/bootstrap/print-api-schema.ts';
import type { AppConfig } from '../../src/engine/config/app-config.ts';
import {
  ACCESS_REQUIREMENT,
  PublicEndpoint,
  RequirePermission,
  SignedIn,
} from '../../src/engine/permission/access.decorators.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';

const ROOT_OPERATIONS = new Set(['Query', 'Mutation', 'Subscription']);

@Controller('api/test-access')
class PlantedController {
  @Get('forgotten')
  forgotten(): string {
    return 'reached';
  }

  @Get('signed-in')
  @SignedIn()
  signedIn(): string {
    return 'reached';
  }

  @Get('admins')
  @RequirePermission('BILLING_SETTINGS')
  admins(): string {
    return 'reached';
  }

  @Post('webhook')
  @PublicEndpoint('A planted webhook')
  webhook(): string {
    return 'reached';
  }
}

@Resolver()
class PlantedResolver {
  @Query(() => String)
  forgottenQuery(): string {
    return 'reached';
  }

  @Query(() => String)
  @RequirePermission('BILLING_MOVE_MONEY')
  moneyQuery(): string {
    return 'reached';
  }
}

@Module({ controllers: [PlantedController], providers: [PlantedResolver] })
class PlantedModule {}

type Handler = { readonly name: string; readonly requirements: number };

const methodsOf = (type: Type): [string, object][] =>
  Object.entries(Object.getOwnPropertyDescriptors(type.prototype as object)).flatMap(
    ([name, { value }]): [string, object][] => (typeof value === 'function' ? [[name, value]] : []),
  );

const isEntry = (method: object): boolean =>
  Reflect.hasMetadata(METHOD_METADATA, method) ||
  ROOT_OPERATIONS.has(String(Reflect.getMetadata(RESOLVER_TYPE_METADATA, method)));

const countRequirements = (type: Type, method: object): number =>
  [type, method].filter((target) => Reflect.hasMetadata(ACCESS_REQUIREMENT, target)).length;

const handlersOf = (types: readonly Type[]): Handler[] =>
  types.flatMap((type) =>
    methodsOf(type)
      .filter(([, method]) => isEntry(method))
      .map(([name, method]) => ({
        name: `${type.name}.${name}`,
        requirements: countRequirements(type, method),
      })),
  );

describe('P8: every handler of the API', () => {
  it('names exactly one requirement', async () => {
    const { controllers } = await walkModuleGraph(AppModule.forRoot({} as AppConfig));
    const handlers = handlersOf([...controllers, ...(await findApiResolvers())]);
    expect(handlers.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'HealthController.ready',
        'AuthResolver.signIn',
        'LiveChangesResolver.liveChanges',
      ]),
    );
    expect(handlers.filter(({ requirements }) => requirements !== 1)).toEqual([]);
  });

  it('would be found by this walk if it named none', () => {
    const found = handlersOf([PlantedController, PlantedResolver]);
    expect(found.filter(({ requirements }) => requirements !== 1).map(({ name }) => name)).toEqual([
      'PlantedController.forgotten',
      'PlantedResolver.forgottenQuery',
    ]);
  });
});

describe('P8: the guard', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ imports: [PlantedModule] });
  });
  afterAll(() => test.close());

  const get = async (path: string, cookie = '') => {
    const response = await fetch(`${test.url}/api/test-access/${path}`, { headers: { cookie } });
    return { status: response.status, text: await response.text() };
  };

  it('refuses a REST handler that names no requirement, to an admin too', async () => {
    const { cookie } = await test.signIn('ADMIN');
    const { status, text } = await get('forgotten', cookie);
    expect(status).toBe(403);
    expect(JSON.parse(text)).toMatchObject({ code: 'PERMISSION_DENIED' });
  });

  it('refuses a resolver that names no requirement', async () => {
    const { errors } = await (await test.signIn('ADMIN')).graphql('{ forgottenQuery }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'PERMISSION_DENIED', status: 403 });
  });

  it('tells somebody without a session to sign in', async () => {
    expect((await get('signed-in')).status).toBe(401);
    const { errors } = await test.graphql('{ moneyQuery }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_SIGNED_IN', status: 401 });
  });

  it('takes a made-up cookie for no session', async () => {
    expect((await get('signed-in', `twenty_session=${'a'.repeat(43)}`)).status).toBe(401);
  });

  it('lets a role do what its permissions hold and nothing else', async () => {
    const admin = await test.signIn('ADMIN');
    const member = await test.signIn('MEMBER');
    expect(await get('signed-in', member.cookie)).toEqual({ status: 200, text: 'reached' });
    expect((await get('admins', member.cookie)).status).toBe(403);
    expect(await get('admins', admin.cookie)).toEqual({ status: 200, text: 'reached' });
    expect((await admin.graphql('{ moneyQuery }')).data).toEqual({ moneyQuery: 'reached' });
    expect((await member.graphql('{ moneyQuery }')).errors?.[0]?.extensions).toMatchObject({
      code: 'PERMISSION_DENIED',
    });
  });

  it('runs no statement for a public handler, cookie or not, and one for a whole GraphQL request', async () => {
    const { cookie, graphql } = await test.signIn('ADMIN');
    const statements = jest.spyOn(
      test.app.get(DataSource).createQueryRunner().constructor.prototype,
      'query',
    );
    const response = await fetch(`${test.url}/api/test-access/webhook`, {
      method: 'POST',
      headers: { cookie, origin: test.url, 'content-type': 'application/json' },
      body: '{"id":"evt_1"}',
    });
    expect(response.status).toBe(201);
    expect(statements).not.toHaveBeenCalled();
    await graphql('{ first: moneyQuery second: moneyQuery third: moneyQuery }');
    expect(statements).toHaveBeenCalledTimes(1);
    statements.mockRestore();
  });
});
