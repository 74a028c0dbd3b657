import { describeRotation } from './rotate-secrets.ts';

const site = { table: 'stripeConnection', column: 'encryptedSecretKey', field: 'secretKey' };
const COUNTS = { site, resealed: 3, changedMeanwhile: 1, unopened: [], remaining: 0 };

describe('what a rotation prints', () => {
  it('says that the fallback key can go once nothing needs it', () => {
    expect(describeRotation([COUNTS])).toEqual({
      isDone: true,
      lines: [
        'stripeConnection.encryptedSecretKey: 3 sealed anew, 1 changed meanwhile, 0 left',
        'Every secret is sealed with ENCRYPTION_KEY. FALLBACK_ENCRYPTION_KEY can be removed.',
      ],
    });
  });

  it('names what opens with neither key, and asks to keep the fallback key', () => {
    const { isDone, lines } = describeRotation([
      COUNTS,
      { ...COUNTS, unopened: ['connection-1'], remaining: 1 },
    ]);
    expect(isDone).toBe(false);
    expect(lines).toContain('  connection-1 opens with neither key: enter that secret again');
    expect(lines.at(-1)).toMatch(/^Some secrets are not sealed/);
  });
});
