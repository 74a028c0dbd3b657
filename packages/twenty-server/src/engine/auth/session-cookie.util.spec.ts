import { expiredSessionCookie, readSessionToken, sessionCookie } from './session-cookie.util.ts';
import { createSessionToken } from './session-token.util.ts';

const token = createSessionToken();

describe('The session cookie', () => {
  it('is out of reach of scripts and of other sites', () => {
    const cookie = sessionCookie({ token, secure: true });
    expect(cookie).toContain(`twenty_session=${token}`);
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Secure']) {
      expect(cookie.split('; ')).toContain(attribute);
    }
    expect(cookie).not.toContain('Domain');
  });

  it('is not Secure on plain http, where browsers would drop it', () => {
    expect(sessionCookie({ token, secure: false })).not.toContain('Secure');
  });

  it('is emptied at once by signing out', () => {
    expect(expiredSessionCookie({ secure: false })).toMatch(/^twenty_session=; Max-Age=0;/);
  });

  it('is found among other cookies', () => {
    expect(readSessionToken(`a=b; twenty_session=${token}; c=d`)).toBe(token);
  });

  it.each([
    undefined,
    '',
    'a=b',
    'twenty_session=',
    'twenty_session=short',
    `twenty_session=${token}x`,
  ])('is not read from %p', (header) => {
    expect(readSessionToken(header)).toBeNull();
  });
});
