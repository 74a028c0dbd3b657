import { readNextPath, signInPath } from './sign-in-path.util.ts';

describe('signInPath', () => {
  it('keeps the path that one came from', () => {
    const path = signInPath({ next: '/invoices/42?tab=timeline', reason: 'expired' });
    expect(readNextPath(new URL(path, 'http://localhost').searchParams)).toBe(
      '/invoices/42?tab=timeline',
    );
  });

  it.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/sign-in',
  ])('P8: never leads to %s after signing in', (next) => {
    expect(readNextPath(new URLSearchParams({ next }))).toBe('/');
  });
});
