import { randomBytes } from 'node:crypto';
import { LogDestination } from '../../src/engine/logging/log-destination.ts';
import { UNKNOWN_LINKS_PER_ADDRESS } from '../../src/modules/customer-billing/pay-page/pay-page-throttle.service.ts';
import { hashPaymentLinkToken } from '../../src/modules/customer-billing/stripe/payment-link/payment-link-token.util.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import type { TestClient } from '../support/test-client.ts';
import { waitUntil } from '../support/wait-until.ts';
import { issueWithLink, openPage } from './support/pay-links.ts';

const QUARTER_HOUR_MS = 15 * 60 * 1000;
/** Headers that differ between any two answers. */
const OWN_OF_EVERY_ANSWER = ['date', 'x-request-id'];

const randomToken = () => randomBytes(16).toString('base64url');

describe('P8: The pay page to whoever has no link', () => {
  const logged: string[] = [];
  let test: TestApp;
  let admin: TestClient;
  beforeAll(async () => {
    test = await createTestApp({
      env: { LOG_LEVEL: 'trace' },
      overrides: (builder) =>
        builder
          .overrideProvider(LogDestination)
          .useValue({ write: (line: string) => logged.push(line) }),
    });
    admin = await test.signIn('ADMIN');
  });
  afterAll(() => test.close());
  beforeEach(() => test.database.query('DELETE FROM "throttle"'));

  /** A link that was one, and was taken back. */
  const makeRevoked = async (): Promise<string> => {
    const { token } = await issueWithLink(test, admin);
    expect((await openPage(test, token)).status).toBe(200);
    await test.database.query(
      'UPDATE "paymentLinkToken" SET "revokedAt" = now() WHERE "tokenHash" = $1',
      [hashPaymentLinkToken(token)],
    );
    return token;
  };

  it('answers 200 random, malformed, revoked and foreign texts with the same status, headers and body', async () => {
    const { invoiceId, token } = await issueWithLink(test, admin);
    const [link] = await test.database.query<{ id: string; tokenHash: string }>(
      'SELECT "id", "tokenHash" FROM "paymentLinkToken" WHERE "invoiceId" = $1',
      [invoiceId],
    );
    const revoked = await Promise.all(Array.from({ length: 5 }, makeRevoked));
    const texts = [
      ...revoked,
      ...revoked.map((text) => `${text}/`),
      ...Array.from({ length: 170 }, randomToken),
      ...[invoiceId, link?.id, link?.tokenHash, test.workspace.id].map(String),
      `${token}A`,
      token.slice(1),
      token.split('').toReversed().join(''),
      `${token.slice(0, -1)}%20`,
      `%20${token}`,
      `${token}%00`,
      `${token}%0d%0aX-Evil:1`,
      `%${token.charCodeAt(0).toString(16)}${token.slice(1)}`,
      '',
      '-',
      '_',
      'a/b',
      'index.html',
      '%',
      '%E0%A4%A',
      '%3Cscript%3E',
    ];
    expect(texts).toHaveLength(200);
    expect((await openPage(test, token)).status).toBe(200);
    const answers = [];
    for (const text of texts) {
      const { status, headers, body } = await openPage(test, text);
      const comparable = [...headers].filter(([name]) => !OWN_OF_EVERY_ANSWER.includes(name));
      answers.push(JSON.stringify({ status, body, headers: comparable }));
    }
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? '')).toMatchObject({ status: 404 });
    expect(answers[0]).toContain('This link leads nowhere');
  });

  it('reads a link only as it was written', async () => {
    const { token } = await issueWithLink(test, admin);
    const statusOf = async (path: string) => (await fetch(test.url + path)).status;
    expect(await statusOf(`/pay/${token}/`)).toBe(200);
    for (const path of [`/PAY/${token}`, `/Pay/${token}`, `/pay/${token}/x`, `/pay//${token}`])
      expect([path, await statusOf(path)]).toEqual([path, 404]);
  });

  it('answers a press on such a link the same way', async () => {
    const got = await openPage(test, randomToken());
    const posted = await openPage(test, randomToken(), { method: 'POST' });
    expect([posted.status, posted.body]).toEqual([404, got.body]);
  });

  it('sends headers that keep the page private and unframed, whatever the answer', async () => {
    const { token } = await issueWithLink(test, admin);
    const found = await openPage(test, token);
    const unknown = await openPage(test, randomToken());
    const refused = await openPage(test, token, { method: 'PUT' });
    expect([found.status, unknown.status, refused.status]).toEqual([200, 404, 405]);
    for (const { headers } of [found, unknown, refused]) {
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; img-src data:; form-action 'self' https:\/\/invoice\.stripe\.com https:\/\/\*\.stripe\.com; base-uri 'none'; frame-ancestors 'none'$/,
      );
      expect(headers.get('etag')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s in words', async (method) => {
    const { status, headers, body } = await openPage(test, randomToken(), { method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, HEAD, POST');
    expect(body).toContain('<!doctype html>');
  });

  it('lets one address try only so many, and every real link still opens', async () => {
    const { token } = await issueWithLink(test, admin);
    await openPage(test, randomToken());
    await test.database.query('UPDATE "throttle" SET "attempts" = $1', [
      UNKNOWN_LINKS_PER_ADDRESS - 1,
    ]);
    expect((await openPage(test, randomToken())).status).toBe(404);
    const { status, headers, words } = await openPage(test, randomToken());
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toBe('900');
    expect(words).toContain('Too many tries');
    expect(words).toContain('No money was taken.');
    expect((await openPage(test, token)).status).toBe(200);
    test.clock.advance(QUARTER_HOUR_MS);
    expect((await openPage(test, randomToken())).status).toBe(404);
  });

  it('P7: writes no token to the log and keeps none in the database', async () => {
    logged.splice(0);
    const { token } = await issueWithLink(test, admin);
    const unknown = randomToken();
    for (const text of [token, unknown]) {
      for (const method of ['GET', 'POST', 'PUT']) {
        await openPage(test, text, { method, search: '?lang=de' });
      }
    }
    await waitUntil('six lines of requests', () => {
      const lines = logged.filter((line) => line.includes('/pay/[token]'));
      return lines.length >= 6;
    });
    for (const text of [token, unknown]) expect(logged.join('\n')).not.toContain(text);
    const tables = await test.database.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_name <> 'invoice'`,
    );
    for (const { name } of tables) {
      const rows = await test.database.query(`SELECT row_to_json(t)::text AS row FROM "${name}" t`);
      expect(JSON.stringify(rows)).not.toContain(token);
    }
  });
});
