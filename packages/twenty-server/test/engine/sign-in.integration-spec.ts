import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { TEST_PASSWORD } from '../support/seed-workspace.ts';
import { createTestClient } from '../support/test-client.ts';

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    id email name role permissions workspace { id name locale timeZone today defaultCurrency }
  }
}`;
const CURRENT_USER = '{ currentUser { id role } }';
const DAY_MS = 24 * 60 * 60 * 1000;
const QUARTER_HOUR_MS = 15 * 60 * 1000;

const cookieIn = (headers: Headers): string => headers.getSetCookie()[0] ?? '';
const pairOf = (setCookie: string): string => setCookie.split(';')[0] ?? '';

describe('Signing in', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());
  beforeEach(() => test.database.query('DELETE FROM "throttle"'));

  const signIn = (email: string, password = TEST_PASSWORD) =>
    test.graphql(SIGN_IN, { email, password });
  const clientWith = (cookie: string) => createTestClient({ url: test.url, cookie });

  it('answers who signed in, what they may do and where they are', async () => {
    test.clock.set(new Date('2026-06-30T22:30:00Z'));
    const { admin, id } = test.workspace;
    const { data, errors } = await signIn(admin.email);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      signIn: {
        id: admin.id,
        email: admin.email,
        name: 'Ada Admin',
        role: 'ADMIN',
        permissions: [
          'BILLING_VIEW',
          'BILLING_ACT',
          'BILLING_MOVE_MONEY',
          'BILLING_SETTINGS',
          'WEBHOOK_PAYLOAD_READ',
        ],
        workspace: {
          id,
          name: 'Test Works',
          locale: 'en-US',
          timeZone: 'Europe/Berlin',
          today: '2026-07-01',
          defaultCurrency: 'EUR',
        },
      },
    });
  });

  it('sets a cookie that scripts and other sites cannot use, and that knows who is asking', async () => {
    const { member } = test.workspace;
    const { headers } = await signIn(member.email);
    const setCookie = cookieIn(headers);
    expect(setCookie.split('; ')).toEqual(
      expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/']),
    );
    expect(setCookie).not.toContain('Secure');
    const { data } = await clientWith(pairOf(setCookie)).graphql(CURRENT_USER);
    expect(data).toEqual({ currentUser: { id: member.id, role: 'MEMBER' } });
  });

  it('P7: stores no token and no password in any column', async () => {
    const { headers } = await signIn(test.workspace.admin.email);
    const [, token = ''] = pairOf(cookieIn(headers)).split('=');
    expect(token).toHaveLength(43);
    for (const table of ['user', 'session', 'throttle', 'workspaceMember']) {
      const rows = await test.database.query(`SELECT * FROM "${table}"`);
      expect(JSON.stringify(rows)).not.toContain(token);
      expect(JSON.stringify(rows)).not.toContain(TEST_PASSWORD);
    }
  });

  it('takes the e-mail as people write it', async () => {
    const { data } = await signIn(`  ${test.workspace.admin.email.toUpperCase()} `);
    expect(data).toMatchObject({ signIn: { id: test.workspace.admin.id } });
  });

  it('answers the same for a wrong password and for an unknown e-mail', async () => {
    const wrong = await signIn(test.workspace.admin.email, 'wrong');
    const unknown = await signIn('nobody@example.test', 'wrong');
    for (const { errors, headers, data } of [wrong, unknown]) {
      expect(data).toBeNull();
      expect(headers.getSetCookie()).toEqual([]);
      expect(errors).toEqual([
        expect.objectContaining({
          extensions: expect.objectContaining({ code: 'INVALID_CREDENTIALS', status: 401 }),
        }),
      ]);
    }
    expect(wrong.errors?.[0]?.message).toBe(unknown.errors?.[0]?.message);
  });

  it('refuses the right password too after ten wrong ones, for a quarter of an hour', async () => {
    const { email } = test.workspace.admin;
    for (let attempt = 0; attempt < 10; attempt += 1) await signIn(email, 'wrong');
    const { errors } = await signIn(email);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', status: 429 });
    expect((await signIn(test.workspace.member.email)).errors).toBeUndefined();
    test.clock.advance(QUARTER_HOUR_MS);
    expect((await signIn(email)).errors).toBeUndefined();
  });

  it('counts attempts that come at the same moment one by one', async () => {
    const { email } = test.workspace.admin;
    const answers = await Promise.all(Array.from({ length: 14 }, () => signIn(email, 'wrong')));
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions['code']);
    expect(codes.filter((code) => code === 'INVALID_CREDENTIALS')).toHaveLength(10);
    expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(4);
  });

  it('limits one address over many e-mails', async () => {
    await test.database.query('UPDATE "throttle" SET "attempts" = 50');
    await signIn('first@example.test', 'wrong');
    await test.database.query('UPDATE "throttle" SET "attempts" = 50');
    const { errors } = await signIn('second@example.test', 'wrong');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('does not count what was right', async () => {
    for (let attempt = 0; attempt < 12; attempt += 1) {
      expect((await signIn(test.workspace.admin.email)).errors).toBeUndefined();
    }
  });

  it('ends with signing out, for the cookie that was kept as well', async () => {
    const client = await test.signIn('ADMIN');
    const { headers, data } = await client.graphql('mutation { signOut }');
    expect(data).toEqual({ signOut: true });
    expect(cookieIn(headers)).toMatch(/^twenty_session=; Max-Age=0/);
    expect((await client.graphql(CURRENT_USER)).data).toEqual({ currentUser: null });
    expect((await client.graphql('mutation { signOut }')).data).toEqual({ signOut: true });
  });

  it('ends 30 days after it was last used', async () => {
    const { headers } = await signIn(test.workspace.admin.email);
    const client = clientWith(pairOf(cookieIn(headers)));
    test.clock.advance(29 * DAY_MS);
    expect((await client.graphql(CURRENT_USER)).data?.['currentUser']).not.toBeNull();
    test.clock.advance(29 * DAY_MS);
    expect((await client.graphql(CURRENT_USER)).data?.['currentUser']).not.toBeNull();
    test.clock.advance(31 * DAY_MS);
    expect((await client.graphql(CURRENT_USER)).data?.['currentUser']).toBeNull();
  });

  it('ends with the membership', async () => {
    const client = await test.signIn('MEMBER');
    const [row] = await test.database.query<{ id: string }>(
      'DELETE FROM "workspaceMember" WHERE "userId" = $1 RETURNING *',
      [test.workspace.member.id],
    );
    expect(row).toBeDefined();
    expect((await client.graphql(CURRENT_USER)).data).toEqual({ currentUser: null });
  });
});

describe('Behind https', () => {
  it('marks the cookie Secure', async () => {
    const test = await createTestApp({ env: { PUBLIC_URL: 'https://crm.example.com' } });
    try {
      const { admin } = test.workspace;
      const { headers } = await test.graphql(SIGN_IN, {
        email: admin.email,
        password: TEST_PASSWORD,
      });
      expect(cookieIn(headers).split('; ')).toContain('Secure');
    } finally {
      await test.close();
    }
  });
});
