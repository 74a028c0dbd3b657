import { decideConnectionLock, publicHostOf } from './decide-connection-lock.util.ts';

const ORIGINAL = { installationId: 'installation-1', publicHost: 'crm.example.com' };

describe('a connection', () => {
  it.each([
    ['where it was saved', ORIGINAL, ORIGINAL, null],
    ['of a release that noted nothing', { installationId: null, publicHost: null }, ORIGINAL, null],
    ['saved before there was a public address', { ...ORIGINAL, publicHost: null }, ORIGINAL, null],
    [
      'in a copied database',
      ORIGINAL,
      { ...ORIGINAL, installationId: 'installation-2' },
      'It was saved by another installation (installation-1), so this database looks like a copy.',
    ],
    [
      'in a copy that took the environment along',
      ORIGINAL,
      { ...ORIGINAL, publicHost: 'staging.example.com' },
      'It was saved at crm.example.com, and this installation answers at staging.example.com, so this database looks like a copy.',
    ],
    [
      'in a copy without a public address',
      ORIGINAL,
      { ...ORIGINAL, publicHost: null },
      'It was saved at crm.example.com, and this installation has no public address, so this database looks like a copy.',
    ],
  ])('%s', (_where, saved, here, reason) => {
    expect(decideConnectionLock(saved, here)).toBe(reason);
  });
});

describe('the public host', () => {
  it.each([
    [null, null],
    ['https://CRM.example.com', 'crm.example.com'],
    ['https://crm.example.com:8443', 'crm.example.com'],
    ['http://localhost:3000', 'localhost'],
    ['http://127.0.0.1:4017', 'localhost'],
    ['http://[::1]:4017', 'localhost'],
    ['http://crm.localhost', 'localhost'],
    ['https://localhost.example.com', 'localhost.example.com'],
  ])('of %p is %p', (publicUrl, host) => {
    expect(publicHostOf(publicUrl)).toBe(host);
  });
});
