import { Controller, Logger, Module, Post } from '@nestjs/common';
import { LogDestination } from '../../src/engine/logging/log-destination.ts';
import { PublicEndpoint } from '../../src/engine/permission/access.decorators.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { waitUntil } from '../support/wait-until.ts';

const LETTERS = 'AbCdEfGh12345678';
const KEY = 'sk_' + 'live_' + LETTERS;
const SECRET_SHAPES =
  /(sk|rk)_(test|live)_[A-Za-z0-9]{8,}|whsec_[A-Za-z0-9]{8,}|_secret_[A-Za-z0-9]{8,}/;

@Controller('api/test-logging')
@PublicEndpoint('Planted')
class PlantedController {
  private readonly logger = new Logger('Planted');

  @Post('careless')
  careless(): string {
    this.logger.log(`The key is ${KEY}`);
    this.logger.warn({ account: { secretKey: 'short' }, client_secret: 'alone' }, 'careless');
    this.logger.log({ password: 'hunter22', url: 'postgres://crm:hunter22@db/crm' }, 'careless');
    throw new Error(`pi_1${'_secret'}_${LETTERS} of https://crm.example/pay/${LETTERS}`);
  }
}

@Module({ controllers: [PlantedController] })
class PlantedModule {}

type Line = Readonly<Record<string, unknown>>;

describe('The log', () => {
  const lines: string[] = [];
  let test: TestApp;

  beforeAll(async () => {
    test = await createTestApp({
      imports: [PlantedModule],
      env: { LOG_LEVEL: 'debug' },
      overrides: (builder) =>
        builder
          .overrideProvider(LogDestination)
          .useValue({ write: (line: string) => lines.push(line) }),
    });
  });
  afterAll(() => test.close());
  beforeEach(() => lines.splice(0));

  const parsed = (): Line[] => lines.map((line) => JSON.parse(line) as Line);
  const requestLine = () =>
    waitUntil('the line of the request', () => parsed().find((line) => line['msg'] === 'request'));

  it('P7: holds no secret, whatever was logged or thrown', async () => {
    await fetch(`${test.url}/api/test-logging/careless?key=${KEY}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'stripe-signature': `t=1,v1=${LETTERS}` },
    });
    await requestLine();
    const all = lines.join('\n');
    expect(all).toContain('A request failed');
    expect(all).not.toContain(LETTERS);
    expect(all).not.toMatch(SECRET_SHAPES);
    expect(all).not.toMatch(/hunter22|short|alone/);
  });

  it('P7: does not hold the session cookie or a password of somebody signing in', async () => {
    const { cookie } = await test.signIn('ADMIN');
    await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { cookie, origin: test.url, 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation { signIn(email: "a@example.test", password: "hunter22") { id } }',
      }),
    });
    await requestLine();
    expect(lines.join('\n')).not.toContain(cookie.split('=')[1]);
    expect(lines.join('\n')).not.toContain('hunter22');
  });

  it('has one line per request, with its id once, and who asked', async () => {
    const { cookie, user } = await test.signIn('MEMBER');
    await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: {
        cookie,
        origin: test.url,
        'content-type': 'application/json',
        'x-request-id': 'proxy-0042',
      },
      body: JSON.stringify({ query: '{ currentUser { id } }' }),
    });
    expect(await requestLine()).toMatchObject({
      requestId: 'proxy-0042',
      userId: user?.id,
      workspaceId: test.workspace.id,
      method: 'POST',
      url: '/graphql',
      statusCode: 200,
    });
    const text = lines.find((line) => line.includes('"msg":"request"')) ?? '';
    expect(text.split('proxy-0042')).toHaveLength(2);
  });

  it('tells health checks and deliveries only at debug', async () => {
    await fetch(`${test.url}/health/live`);
    expect(await requestLine()).toMatchObject({ level: 20, url: '/health/live' });
  });
});
