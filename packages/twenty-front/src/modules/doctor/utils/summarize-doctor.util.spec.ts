import { makeFinding } from '../../../testing/settings-fixtures.ts';
import { sortFindings, summarizeDoctor } from './summarize-doctor.util.ts';

const ok = makeFinding();
const skipped = makeFinding({ state: 'SKIPPED', message: 'No mail server is set.' });
const warning = makeFinding({
  state: 'WARNING',
  blocksMoney: false,
  message: 'The clock is late.',
});
const error = makeFinding({ state: 'ERROR', blocksMoney: false, message: 'Mails fail.' });
const costly = makeFinding({ state: 'WARNING', blocksMoney: true, message: 'Events are missing.' });

describe('summarizeDoctor', () => {
  it.each([
    ['2 checks, 2 passed. All in order.', [ok, ok]],
    ['1 check, 0 passed, 1 skipped. All in order.', [skipped]],
    ['2 checks, 1 passed, 1 finding. None of them loses or blocks money.', [ok, warning]],
    ['3 checks, 1 passed, 2 findings. One of them loses or blocks money.', [ok, error, costly]],
    ['2 checks, 0 passed, 2 findings. 2 of them lose or block money.', [costly, costly]],
  ])('says %p', (words, findings) => {
    expect(summarizeDoctor(findings)).toBe(words);
  });
});

describe('sortFindings', () => {
  it('puts what costs money first, then what is grave', () => {
    expect(sortFindings([ok, skipped, warning, error, costly])).toEqual([
      costly,
      error,
      warning,
      skipped,
      ok,
    ]);
  });
});
