import { makeLogRow } from '../../../testing/settings-fixtures.ts';
import { describeEvent, whyNoReplay } from './describe-event.util.ts';
import { formatDuration } from './format-duration.util.ts';
import { splitJsonLine } from './split-json-line.util.ts';

describe('describeEvent', () => {
  it('says how often it was tried, why it failed, and that the money is safe', () => {
    const row = makeLogRow({ state: 'FAILED', attempts: 5, reason: 'The invoice was locked.' });
    expect(describeEvent(row)).toEqual({
      kind: 'danger',
      title: 'Not applied after 5 tries',
      text: 'The invoice was locked. Nothing was counted from it, and what was paid is safe at Stripe.',
    });
  });

  it.each([
    ['WAITING', 'warning'],
    ['QUARANTINED', 'danger'],
    ['IGNORED', 'info'],
  ] as const)('explains %s even without a reason', (state, kind) => {
    const words = describeEvent(makeLogRow({ state, reason: null }));
    expect(words?.kind).toBe(kind);
    expect(words?.text).not.toBe('');
  });

  it.each(['PROCESSED', 'RECEIVED', 'DISPATCHED'] as const)('has no words for %s', (state) => {
    expect(describeEvent(makeLogRow({ state }))).toBeNull();
  });
});

describe('whyNoReplay', () => {
  it.each(['FAILED', 'IGNORED', 'WAITING', 'PROCESSED'] as const)(
    'lets %s be replayed',
    (state) => {
      expect(whyNoReplay({ state })).toBeNull();
    },
  );

  it('P10: never lets a quarantined event be replayed', () => {
    expect(whyNoReplay({ state: 'QUARANTINED' })).toContain('never processed');
  });

  it.each(['RECEIVED', 'DISPATCHED'] as const)('does not hurry %s', (state) => {
    expect(whyNoReplay({ state })).toBe('It is on its way already.');
  });
});

describe('formatDuration', () => {
  it.each([
    [null, '—'],
    [84, '84 ms'],
    [1920, '1.92 s'],
    [150_000, '3 min'],
    [7_200_000, '2 h'],
  ])('writes %p as %p', (durationMs, words) => {
    expect(formatDuration(durationMs, 'en-US')).toBe(words);
  });
});

describe('splitJsonLine', () => {
  const kinds = (line: string): string[] =>
    splitJsonLine(line)
      .filter(({ kind }) => kind !== 'plain')
      .map(({ text, kind }) => `${kind} ${text}`);

  it.each([
    ['  "id": "evt_1",', ['key "id"', 'string "evt_1"']],
    ['  "total": 1187500,', ['key "total"']],
    ['    "said \\"hi\\": twice"', ['string "said \\"hi\\": twice"']],
    ['  "note": "a: \\"b\\""', ['key "note"', 'string "a: \\"b\\""']],
    ['  }', []],
  ])('colours %p', (line, expected) => {
    expect(kinds(line)).toEqual(expected);
  });

  it('loses no character', () => {
    const payload = JSON.stringify({ a: ['x', 'y: "z"'], b: { c: null, d: '\\"' } }, null, 2);
    const joined = payload
      .split('\n')
      .map((line) =>
        splitJsonLine(line)
          .map(({ text }) => text)
          .join(''),
      )
      .join('\n');
    expect(joined).toBe(payload);
  });
});
