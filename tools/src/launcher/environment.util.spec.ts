import {
  buildSandboxConfig,
  buildServerEnvironment,
  decideParts,
  mergeGivenEnvironment,
  type Environment,
} from './environment.util.ts';

const ports = {
  api: 3001,
  front: 5173,
  sandbox: 4243,
  mailboxWeb: 1080,
  mailboxSmtp: 1026,
  postgres: 5454,
};

const secrets = {
  encryptionKey: 'key',
  installationId: 'installation',
  sandboxAccountId: 'acct_1',
  sandboxSecretKey: 'generated secret key',
  sandboxPublishableKey: 'generated publishable key',
  sandboxWebhookSecret: 'generated webhook secret',
};

const build = (given: Environment, isDevelopment = false): Environment =>
  buildServerEnvironment({
    given,
    ports,
    secrets,
    databaseUrl: given['DATABASE_URL'] === undefined ? 'postgresql://embedded' : null,
    frontDistDirectory: '/front',
    demoLoginsFile: '/logins',
    isDevelopment,
  });

describe('mergeGivenEnvironment', () => {
  it('prefers the real environment to .env, and takes an empty value for none', () => {
    const dotEnv = { A: 'file', B: 'file', C: '', D: 'file' };
    const real = { B: 'real', D: ' ', E: undefined };
    expect(mergeGivenEnvironment(dotEnv, real)).toEqual({ A: 'file', B: 'real', D: 'file' });
  });
});

describe('decideParts', () => {
  it('starts everything when nothing is given', () => {
    expect(decideParts({})).toEqual({ postgres: true, sandbox: true, mailbox: true });
  });

  it('leaves out what is there already', () => {
    const given = { DATABASE_URL: 'x', STRIPE_SECRET_KEY: 'x', SMTP_URL: 'x' };
    expect(decideParts(given)).toEqual({ postgres: false, sandbox: false, mailbox: false });
  });
});

describe('buildServerEnvironment', () => {
  it('gives no key at all where somebody says which Stripe: an admin enters it in the settings', () => {
    const environment = build({ STRIPE_API_BASE_URL: 'https://api.stripe.com' });
    expect(environment['STRIPE_API_BASE_URL']).toBe('https://api.stripe.com');
    expect(environment).not.toHaveProperty('STRIPE_SECRET_KEY');
  });

  it('points the server at the sandbox, the mailbox and the Postgres that were started', () => {
    expect(build({})).toMatchObject({
      DATABASE_URL: 'postgresql://embedded',
      PUBLIC_URL: 'http://localhost:3001',
      HOST: '127.0.0.1',
      PORT: '3001',
      SMTP_URL: 'smtp://127.0.0.1:1026',
      STRIPE_API_BASE_URL: 'http://127.0.0.1:4243',
      STRIPE_SECRET_KEY: 'generated secret key',
      CRM_INSTALLATION_ID: 'installation',
      NODE_ENV: 'development',
    });
  });

  it('gives no sandbox value to a server that has real keys', () => {
    const environment = build({ STRIPE_SECRET_KEY: 'real' });
    expect(environment['STRIPE_SECRET_KEY']).toBe('real');
    expect(environment).not.toHaveProperty('STRIPE_API_BASE_URL');
    expect(environment).not.toHaveProperty('STRIPE_WEBHOOK_SECRET');
    expect(environment).not.toHaveProperty('STRIPE_PUBLISHABLE_KEY');
  });

  it('lets everything that was given win, but the port, which had to be free', () => {
    const given = { PUBLIC_URL: 'https://crm.example', NODE_ENV: 'production', PORT: '3000' };
    expect(build(given)).toMatchObject({ ...given, PORT: '3001' });
  });

  it('sends people to the development server of the front while developing', () => {
    expect(build({}, true)['PUBLIC_URL']).toBe('http://localhost:5173');
  });
});

describe('buildSandboxConfig', () => {
  it('knows the keys and the webhook secret that the server was given', () => {
    const server = build({ STRIPE_WEBHOOK_SECRET: 'chosen' });
    const config = buildSandboxConfig({ server, secrets, ports });
    expect(config.accounts[0]).toMatchObject({
      id: 'acct_1',
      secretKeys: ['generated secret key'],
    });
    expect(config.webhookEndpoints).toEqual([
      expect.objectContaining({
        url: 'http://127.0.0.1:3001/api/webhooks/stripe',
        secret: 'chosen',
      }),
    ]);
  });
});
