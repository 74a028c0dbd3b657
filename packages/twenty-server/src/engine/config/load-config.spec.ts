import { inspect } from 'node:util';
import { ConfigException } from './config.exception.ts';
import { type Environment, loadConfigOrThrow } from './load-config.ts';

const KEY = Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString('base64');
const TEST_KEY = 'sk_' + 'test_' + 'abcdefghijkl';

const MINIMAL: Environment = {
  DATABASE_URL: 'postgres://crm:hunter22@127.0.0.1:5432/crm',
  ENCRYPTION_KEY: KEY,
  CRM_INSTALLATION_ID: '0198c2f4-6f0e-7b3a-9c55-2f6f4f0f7a11',
};

const problemsOf = (environment: Environment): ConfigException => {
  try {
    loadConfigOrThrow(environment);
  } catch (error) {
    if (error instanceof ConfigException) return error;
    throw error;
  }
  throw new Error('The environment was accepted');
};

describe('loadConfigOrThrow', () => {
  it('needs three variables and knows defaults for the rest', () => {
    const config = loadConfigOrThrow(MINIMAL);
    expect(config).toMatchObject({
      stripeSecretKey: null,
      stripeApiBaseUrl: 'https://api.stripe.com',
      publicUrl: null,
      host: '127.0.0.1',
      port: 3000,
      databasePoolSize: 10,
      nodeEnv: 'development',
      demo: false,
      billingLeaseSeconds: 30,
      billingPressWaitSeconds: 10,
      paymentLinkGraceDays: 60,
      stripeRequestTimeoutSeconds: 30,
      stripeRequestsPerSecond: null,
    });
    expect(config.databaseDirectUrl.reveal()).toBe(MINIMAL['DATABASE_URL']);
  });

  it('names every wrong variable at once, with what was given and what is expected', () => {
    const { problems, message } = problemsOf({
      PORT: 'abc',
      PUBLIC_URL: 'crm.example.com',
      DEMO: 'yes',
      CRM_INSTALLATION_ID: MINIMAL['CRM_INSTALLATION_ID'],
    });
    expect(problems).toEqual([
      {
        name: 'PUBLIC_URL',
        given: '"crm.example.com"',
        expected: 'a URL beginning with https:// or http://',
      },
      expect.objectContaining({ name: 'ENCRYPTION_KEY', given: 'missing' }),
      expect.objectContaining({ name: 'DATABASE_URL', given: 'missing' }),
      { name: 'PORT', given: '"abc"', expected: 'a whole number from 0 to 65535' },
      { name: 'DEMO', given: '"yes"', expected: 'true or false' },
    ]);
    expect(message).toContain('5 variables are wrong');
  });

  it('P7: never repeats the value of a secret', () => {
    const { message } = problemsOf({
      ...MINIMAL,
      STRIPE_SECRET_KEY: 'pk_hunter22',
      DATABASE_URL: 'mysql://crm:hunter22@db/crm',
      ENCRYPTION_KEY: 'hunter22',
    });
    expect(message).not.toContain('hunter22');
    expect(message).toContain('STRIPE_SECRET_KEY: a value that is not shown');
  });

  it('P7: prints "[secret]" in place of a secret, however the configuration is printed', () => {
    const config = loadConfigOrThrow({ ...MINIMAL, STRIPE_SECRET_KEY: TEST_KEY });
    expect(JSON.stringify(config)).not.toContain(TEST_KEY);
    expect(inspect(config, { depth: 5, showHidden: true })).not.toContain(TEST_KEY);
    expect(`${config.stripeSecretKey}`).toBe('[secret]');
    expect(config.stripeSecretKey?.reveal()).toBe(TEST_KEY);
  });

  it.each([
    ['too short', Buffer.alloc(16, 7).toString('base64')],
    ['one byte repeated', Buffer.alloc(32, 7).toString('base64')],
    ['not base64', 'x'.repeat(32) + '!'],
  ])('refuses an encryption key that is %s', (_what, key) => {
    expect(problemsOf({ ...MINIMAL, ENCRYPTION_KEY: key }).problems).toHaveLength(1);
  });

  it.each([
    ['no encryption key', undefined],
    ['a weak encryption key', Buffer.alloc(32, 7).toString('base64')],
  ])('P7: does not boot in production with %s', (_what, key) => {
    expect(() =>
      loadConfigOrThrow({ ...MINIMAL, NODE_ENV: 'production', ENCRYPTION_KEY: key }),
    ).toThrow(/ENCRYPTION_KEY/);
  });

  it('P10: refuses a publishable key of another mode than the secret key', () => {
    const { problems } = problemsOf({
      ...MINIMAL,
      STRIPE_SECRET_KEY: TEST_KEY,
      STRIPE_PUBLISHABLE_KEY: 'pk_' + 'live_' + 'abcdefghijkl',
    });
    expect(problems).toEqual([
      {
        name: 'STRIPE_PUBLISHABLE_KEY',
        given: 'a live key',
        expected: 'a test key, like STRIPE_SECRET_KEY',
      },
    ]);
  });

  it('takes an empty variable for a missing one', () => {
    expect(loadConfigOrThrow({ ...MINIMAL, PORT: ' ' }).port).toBe(3000);
  });

  it('drops the slash at the end of the public URL and refuses a path', () => {
    expect(
      loadConfigOrThrow({ ...MINIMAL, PUBLIC_URL: 'https://crm.example.com/' }).publicUrl,
    ).toBe('https://crm.example.com');
    expect(problemsOf({ ...MINIMAL, PUBLIC_URL: 'https://example.com/crm' }).problems).toHaveLength(
      1,
    );
  });

  it.each(['1', 'loopback', '10.0.0.1, 192.168.0.0/16', 'uniquelocal,::1', 'fd00::/8'])(
    'accepts %p as the proxies to trust',
    (given) => {
      expect(loadConfigOrThrow({ ...MINIMAL, TRUSTED_PROXY: given }).trustedProxy).toBe(given);
    },
  );

  it.each(['true', 'proxy.example.com', '10.0.0.0/33', '10.0.0.1,', '-1'])(
    'refuses %p as the proxies to trust',
    (given) => {
      expect(problemsOf({ ...MINIMAL, TRUSTED_PROXY: given }).problems).toHaveLength(1);
    },
  );
});
