import { decideSending } from './decide-sending.util.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const HOUR_MS = 60 * 60 * 1000;

const decide = (hoursAgo: number | null, errorCode: string | null = null) =>
  decideSending(
    {
      errorCode,
      firstSentAt: hoursAgo === null ? null : new Date(NOW.getTime() - hoursAgo * HOUR_MS),
    },
    NOW,
  );

describe('P6: a command without an answer', () => {
  it('is sent when it never was, and again while its key is good', () => {
    expect(decide(null)).toBe('SEND');
    expect(decide(0)).toBe('SEND');
    expect(decide(20)).toBe('SEND');
  });

  it.each([null, 'http_none', 'http_429', 'lock_timeout'])(
    'is looked up once its key may be forgotten, even if %s was its last answer',
    (errorCode) => {
      expect(decide(20 + 1 / HOUR_MS, errorCode)).toBe('LOOK_UP');
      expect(decide(48, errorCode)).toBe('LOOK_UP');
    },
  );

  it.each(['http_500', 'http_502', 'http_503'])(
    'is looked up after a saved %s, which its key would only repeat',
    (errorCode) => {
      expect(decide(0, errorCode)).toBe('LOOK_UP');
    },
  );

  it.each(['http_none', 'http_429', 'http_409', 'lock_timeout'])(
    'is sent again after %s, which no key keeps',
    (errorCode) => {
      expect(decide(0, errorCode)).toBe('SEND');
    },
  );
});
