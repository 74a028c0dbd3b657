import { AdjustableClock } from '../../../engine/clock/adjustable-clock.ts';
import { loadConfigOrThrow } from '../../../engine/config/load-config.ts';
import { type ConfirmationClaim, ConfirmationTokens } from './confirmation-tokens.service.ts';

const keyStartingAt = (start: number): string =>
  Buffer.from(Array.from({ length: 32 }, (_, index) => start + index)).toString('base64');

const clock = new AdjustableClock(new Date('2026-11-22T12:00:00Z'));
const tokensWith = (encryptionKey: string) =>
  new ConfirmationTokens(
    loadConfigOrThrow({
      DATABASE_URL: 'postgres://localhost/crm',
      CRM_INSTALLATION_ID: '0198c2f4-6f0e-7b3a-9c55-2f6f4f0f7a11',
      ENCRYPTION_KEY: encryptionKey,
    }),
    clock,
  );

const CLAIM: ConfirmationClaim = {
  workspaceId: 'workspace-1',
  userId: 'user-1',
  kind: 'ANOTHER_ACCOUNT',
  subject: ['connection-1', 'acct_2', 'fingerprint', null],
};

describe('a confirmation', () => {
  const tokens = tokensWith(keyStartingAt(0));

  it('is good for what was shown, for ten minutes', () => {
    const token = tokens.issue(CLAIM);
    expect(() => tokens.verifyOrThrow(token, CLAIM)).not.toThrow();
    clock.advance(10 * 60 * 1000 - 1);
    expect(() => tokens.verifyOrThrow(token, CLAIM)).not.toThrow();
    clock.advance(1);
    expect(() => tokens.verifyOrThrow(token, CLAIM)).toThrow(
      expect.objectContaining({ code: 'CONFIRMATION_EXPIRED' }),
    );
  });

  it.each<[string, Partial<ConfirmationClaim>]>([
    ['another workspace', { workspaceId: 'workspace-2' }],
    ['another person', { userId: 'user-2' }],
    ['another kind of change', { kind: 'GOING_LIVE' }],
    ['another key', { subject: ['connection-1', 'acct_2', 'other', null] }],
    ['the same words cut elsewhere', { subject: ['connection-1', 'acct_2', 'fingerprint'] }],
  ])('is not good for %s', (_what, differs) => {
    expect(() => tokens.verifyOrThrow(tokens.issue(CLAIM), { ...CLAIM, ...differs })).toThrow(
      expect.objectContaining({ code: 'CONFIRMATION_INVALID' }),
    );
  });

  it('cannot be prolonged, forged, or made with another key', () => {
    const token = tokens.issue(CLAIM);
    const [expiry, signature = ''] = token.split('.');
    const forged = [
      `${Number(expiry) + 1000}.${signature}`,
      `${expiry}.${signature.slice(0, -2)}AA`,
      `${expiry}.`,
      '',
      'yes',
      tokensWith(keyStartingAt(100)).issue(CLAIM),
    ];
    for (const text of forged) {
      expect(() => tokens.verifyOrThrow(text, CLAIM)).toThrow(
        expect.objectContaining({ code: 'CONFIRMATION_INVALID' }),
      );
    }
  });
});
