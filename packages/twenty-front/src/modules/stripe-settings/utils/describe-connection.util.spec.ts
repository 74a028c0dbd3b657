import { makeConnection } from '../../../testing/settings-fixtures.ts';
import { describeConnection, isUsable } from './describe-connection.util.ts';

const MISSING = [
  {
    __typename: 'MissingPermission',
    resource: 'Disputes',
    permission: 'rak_dispute_read',
    access: 'Read',
  },
] as const;

describe('describeConnection', () => {
  it.each([
    ['Connected', {}],
    ['Permissions missing', { missingPermissions: [...MISSING] }],
    ['Cannot charge yet', { chargesEnabled: false, missingPermissions: [...MISSING] }],
    ['No key', { secretKeyHint: null, chargesEnabled: false }],
    ['Locked', { locked: true, secretKeyHint: null }],
  ])('says %p before what is less grave', (label, changed) => {
    expect(describeConnection(makeConnection(changed)).label).toBe(label);
  });

  it.each([
    [true, makeConnection()],
    [false, makeConnection({ secretKeyHint: null })],
    [false, makeConnection({ locked: true })],
    [false, undefined],
  ])('P8: finds it usable (%p) only with a key and without a lock', (expected, connection) => {
    expect(isUsable(connection)).toBe(expected);
  });
});
