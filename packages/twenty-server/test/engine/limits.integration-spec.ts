import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Body, Controller, HttpCode, Module, Post, type RawBodyRequest, Req } from '@nestjs/common';
import type { Request } from 'express';
import { PageArgs } from '../../src/engine/graphql/page.args.ts';
import { PublicEndpoint } from '../../src/engine/permission/access.decorators.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';

const UUID = /^[0-9a-f-]{36}$/;

@ObjectType('Node')
class NodeType {
  @Field(() => String)
  name: string;

  @Field(() => NodeType)
  get child(): NodeType {
    return new NodeType('child');
  }

  constructor(name: string) {
    this.name = name;
  }
}

@Resolver()
class PlantedResolver {
  @Query(() => NodeType)
  @PublicEndpoint('Planted')
  node(): NodeType {
    return new NodeType('root');
  }

  @Query(() => String)
  @PublicEndpoint('Planted')
  failing(): string {
    throw new Error('connect ECONNREFUSED postgres://crm:hunter22@db:5432');
  }

  @Query(() => Number)
  @PublicEndpoint('Planted')
  page(@Args() { first }: PageArgs): number {
    return first;
  }
}

@Controller('api/test-limits')
@PublicEndpoint('Planted')
class PlantedController {
  @Post('failing')
  failing(): never {
    throw new Error('relation "secretTable" does not exist');
  }

  @Post('echo')
  @HttpCode(200)
  echo(@Req() request: RawBodyRequest<Request>, @Body() body: { text: string }) {
    return { rawBytes: request.rawBody?.length, textLength: body.text.length };
  }
}

@Module({ controllers: [PlantedController], providers: [PlantedResolver] })
class PlantedModule {}

describe('What the API does not let through', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ imports: [PlantedModule] });
  });
  afterAll(() => test.close());

  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`${test.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const codeOf = async (query: string, variables = {}) =>
    (await test.graphql(query, variables)).errors?.[0]?.extensions['code'];

  it('P7: the words of an unknown error; its request id instead, in body and header', async () => {
    const { errors, headers } = await test.graphql('{ failing }');
    const requestId = headers.get('x-request-id');
    expect(requestId).toMatch(UUID);
    expect(errors).toEqual([
      {
        message: expect.stringContaining('Something went wrong on our side'),
        path: ['failing'],
        locations: expect.anything(),
        extensions: { code: 'INTERNAL', status: 500, requestId },
      },
    ]);
  });

  it('P7: the same of a REST handler', async () => {
    const response = await post('/api/test-limits/failing', '{}', { 'x-request-id': 'proxy-0042' });
    expect(response.status).toBe(500);
    expect(response.headers.get('x-request-id')).toBe('proxy-0042');
    expect(await response.json()).toEqual({
      code: 'INTERNAL',
      message: expect.not.stringContaining('secretTable'),
      requestId: 'proxy-0042',
    });
  });

  it('a query nested more deeply than 12 levels', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'name' : `child { ${nested(depth - 1)} }`;
    expect((await test.graphql(`{ node { ${nested(10)} } }`)).errors).toBeUndefined();
    expect(await codeOf(`{ node { ${nested(11)} } }`)).toBe('QUERY_TOO_DEEP');
    const fragments = `query { node { ...A } } fragment A on Node { ${nested(11)} }`;
    expect(await codeOf(fragments)).toBe('QUERY_TOO_DEEP');
  });

  it('a query of thousands of words', async () => {
    const query = `{ ${Array.from({ length: 2000 }, (_, index) => `a${index}: page`).join(' ')} }`;
    expect(await codeOf(query)).toBe('INPUT_INVALID');
  });

  it('a page of more than 100', async () => {
    expect((await test.graphql('{ page }')).data).toEqual({ page: 50 });
    expect((await test.graphql('{ page(first: 100) }')).data).toEqual({ page: 100 });
    const { errors } = await test.graphql('{ page(first: 101) }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('100'),
      extensions: { code: 'PAGE_TOO_LARGE', status: 400, field: 'first' },
    });
    expect(await codeOf('{ page(first: 0) }')).toBe('INPUT_INVALID');
  });

  it('a query with mistakes, in words of GraphQL', async () => {
    const { errors, status } = await test.graphql('{ noSuchField }');
    expect(status).toBe(400);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('noSuchField'),
      extensions: { code: 'INPUT_INVALID' },
    });
    expect(await codeOf('{ not closed')).toBe('INPUT_INVALID');
  });

  it('several queries in one request', async () => {
    const body = JSON.stringify([{ query: '{ page }' }, { query: '{ page }' }]);
    expect((await post('/graphql', body)).status).toBe(400);
  });

  it('a body over 1 MiB; 600 kB arrive byte for byte', async () => {
    const body = (length: number) => JSON.stringify({ text: 'x'.repeat(length) });
    const fits = await post('/api/test-limits/echo', body(600_000));
    expect(await fits.json()).toEqual({ rawBytes: 600_011, textLength: 600_000 });
    const tooLarge = await post('/api/test-limits/echo', body(1024 * 1024));
    expect(tooLarge.status).toBe(413);
    expect(await tooLarge.json()).toMatchObject({ code: 'REQUEST_TOO_LARGE' });
    const query = await post('/graphql', body(1024 * 1024));
    expect(query.status).toBe(413);
    expect(await query.json()).toMatchObject({
      errors: [{ extensions: { code: 'REQUEST_TOO_LARGE' } }],
    });
  });

  it('a body that is no JSON', async () => {
    const response = await post('/api/test-limits/echo', '{"text":');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('In production', () => {
  it('the schema cannot be asked for', async () => {
    const test = await createTestApp({ env: { NODE_ENV: 'production' } });
    try {
      const { errors } = await test.graphql('{ __schema { queryType { name } } }');
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT_INVALID' });
    } finally {
      await test.close();
    }
  });
});
