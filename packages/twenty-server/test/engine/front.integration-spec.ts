import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';

const PAGE = '<!doctype html><title>CRM</title>';

describe('The built front', () => {
  let root: string;
  let test: TestApp;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'twenty-front-'));
    const directory = join(root, 'dist');
    mkdirSync(join(directory, 'assets'), { recursive: true });
    writeFileSync(join(root, 'outside.txt'), 'outside the front');
    writeFileSync(join(directory, 'index.html'), PAGE);
    writeFileSync(join(directory, 'favicon.svg'), '<svg/>');
    writeFileSync(join(directory, 'assets/index-1a2b.js'), 'start();');
    test = await createTestApp({ env: { FRONT_DIST_DIRECTORY: directory } });
  });
  afterAll(async () => {
    await test.close();
    rmSync(root, { recursive: true });
  });

  const open = (path: string, accept = 'text/html,*/*') =>
    fetch(`${test.url}${path}`, { headers: { accept } });

  it.each([
    '/',
    '/invoices',
    '/invoices/0198c2f4-6f0e-7b3a-9c55-2f6f4f0f7a11',
    '/settings/billing',
  ])('answers %s with its one page, never from a cache', async (path) => {
    const response = await open(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(PAGE);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('lets browsers keep hashed assets for good', async () => {
    const response = await open('/assets/index-1a2b.js', '*/*');
    expect(await response.text()).toBe('start();');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('serves the other files', async () => {
    expect(await (await open('/favicon.svg', 'image/*')).text()).toBe('<svg/>');
  });

  it.each([
    '/assets/index-old.js',
    '/missing.png',
    '/api/unknown',
    '/pay/unknown/path',
    '/health/unknown',
    '/graphql',
  ])('does not answer %s with the page', async (path) => {
    const response = await open(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('<title>CRM');
  });

  it('does not leave its directory', async () => {
    for (const path of ['/..%2foutside.txt', '/assets/..%2f..%2foutside.txt', '//outside.txt']) {
      expect(await (await open(path)).text()).not.toContain('outside the front');
    }
  });

  it('runs scripts of its own origin only and in nobody’s frame', async () => {
    const { headers } = await open('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.split(';')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]),
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });
});
