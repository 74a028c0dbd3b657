import { isOriginAllowed } from './is-origin-allowed.util.ts';

const FACTS = {
  origin: undefined,
  secFetchSite: undefined,
  host: '127.0.0.1:3000',
  hasSessionCookie: true,
  publicUrl: 'https://crm.example.com',
};

describe('isOriginAllowed', () => {
  it.each([
    ['the public address', { origin: 'https://crm.example.com' }],
    ['the host that was asked', { origin: 'http://127.0.0.1:3000' }],
    ['no browser, without a cookie', { hasSessionCookie: false }],
    ['a browser that says the same site asks', { secFetchSite: 'same-origin' }],
    ['a browser that says the person asks', { secFetchSite: 'none' }],
  ])('allows %s', (_what, facts) => {
    expect(isOriginAllowed({ ...FACTS, ...facts })).toBe(true);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another site without a cookie', { origin: 'https://evil.example', hasSessionCookie: false }],
    ['a site whose name begins like ours', { origin: 'https://crm.example.com.evil.example' }],
    ['another port of the host', { origin: 'http://127.0.0.1:4000' }],
    ['plain http of the public address', { origin: 'http://crm.example.com' }],
    ['an opaque origin', { origin: 'null' }],
    ['an empty origin', { origin: '' }],
    ['a cookie without any word of where it comes from', {}],
    ['a cookie sent by a sister site', { secFetchSite: 'same-site' }],
    ['a cookie sent by another site', { secFetchSite: 'cross-site' }],
  ])('refuses %s', (_what, facts) => {
    expect(isOriginAllowed({ ...FACTS, ...facts })).toBe(false);
  });

  it('goes by the host alone where no public address is set', () => {
    expect(isOriginAllowed({ ...FACTS, publicUrl: null, origin: 'http://127.0.0.1:3000' })).toBe(
      true,
    );
    expect(isOriginAllowed({ ...FACTS, publicUrl: null, origin: 'https://crm.example.com' })).toBe(
      false,
    );
  });
});
