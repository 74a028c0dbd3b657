import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import type { TestClient } from '../support/test-client.ts';

describe('Requests that another site made a browser send', () => {
  let test: TestApp;
  let client: TestClient;
  beforeAll(async () => {
    test = await createTestApp({ env: { PUBLIC_URL: 'https://crm.example.com' } });
    client = await test.signIn('ADMIN');
  });
  afterAll(() => test.close());

  const post = (headers: Record<string, string>) =>
    fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ currentUser { id } }' }),
    });

  it.each([
    ['its Origin, with our cookie', true, { origin: 'https://evil.example' }],
    ['its Origin, without a cookie', false, { origin: 'https://evil.example' }],
    ['no Origin, with our cookie', true, {}],
    ['cross-site in Sec-Fetch-Site', true, { 'sec-fetch-site': 'cross-site' }],
  ])('are refused by %s', async (_what, withCookie, headers) => {
    const response = await post({ ...headers, ...(withCookie ? { cookie: client.cookie } : {}) });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'ORIGIN_NOT_ALLOWED', status: 403 } }],
    });
  });

  it.each([
    ['the public address', { origin: 'https://crm.example.com' }],
    ['a same-origin fetch', { 'sec-fetch-site': 'same-origin' }],
  ])('are told apart from those of %s', async (_what, headers) => {
    const response = await post({ ...headers, cookie: client.cookie });
    expect(await response.json()).toEqual({
      data: { currentUser: { id: test.workspace.admin.id } },
    });
  });

  it('are refused on every other write that carries our cookie', async () => {
    const response = await fetch(`${test.url}/api/anything`, {
      method: 'DELETE',
      headers: { origin: 'https://evil.example', cookie: client.cookie },
    });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'ORIGIN_NOT_ALLOWED' });
  });

  it.each([
    [
      'a form',
      {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: '{"query":"{__typename}"}',
      },
    ],
    ['a link', { method: 'GET' }],
  ])('are refused as %s, which browsers send without asking', async (_what, init) => {
    const query = init.method === 'GET' ? '?query=%7B__typename%7D' : '';
    const response = await fetch(`${test.url}/graphql${query}`, init);
    expect(response.status).toBe(400);
  });
});
