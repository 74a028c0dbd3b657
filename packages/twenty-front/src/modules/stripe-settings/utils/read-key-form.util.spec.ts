import { findKeyProblems, placeKeyProblem } from './read-key-form.util.ts';

// Put together, so that no text of the repository looks like a key.
const key = (prefix: string, mode: string): string => `${prefix}_${mode}_${'a'.repeat(24)}`;
const problem = { message: 'Words.', requestId: null, stripeRequestId: null };

describe('findKeyProblems', () => {
  it('lets keys of the asked mode go to the server', () => {
    const form = { secretKey: ` ${key('rk', 'test')} `, publishableKey: key('pk', 'test') };
    expect(findKeyProblems(form, 'TEST')).toEqual({
      secretKey: null,
      publishableKey: null,
      form: null,
    });
  });

  it('asks for a secret key, and not for a publishable one', () => {
    const found = findKeyProblems({ secretKey: ' ', publishableKey: '' }, 'TEST');
    expect(found.secretKey).toBe('Paste a secret or restricted key.');
    expect(found.publishableKey).toBeNull();
  });

  it.each([
    ['live', 'TEST', 'This is a live key, and this form takes test keys. Add it under live mode.'],
    ['test', 'LIVE', 'This is a test key, and this form takes live keys. Add it under test mode.'],
  ] as const)('P10: refuses a %s key where the form is for %s', (keyMode, mode, words) => {
    const form = { secretKey: key('sk', keyMode), publishableKey: key('pk', keyMode) };
    expect(findKeyProblems(form, mode)).toMatchObject({ secretKey: words, publishableKey: words });
  });
});

describe('placeKeyProblem', () => {
  it.each([
    ['STRIPE_PUBLISHABLE_KEY_MALFORMED', 'publishableKey', 'publishableKey'],
    ['STRIPE_KEYS_OF_TWO_MODES', 'input.publishableKey', 'publishableKey'],
    ['STRIPE_KEY_MALFORMED', 'secretKey', 'secretKey'],
    ['STRIPE_KEY_NOT_ACCEPTED', null, 'secretKey'],
    ['STRIPE_CONNECTION_READ_ONLY', null, 'form'],
    ['UNREACHABLE', null, 'form'],
  ])('puts %s (field %p) beside %s', (code, field, place) => {
    const placed = placeKeyProblem({ ...problem, code, field });
    expect(Object.entries(placed).filter(([, words]) => words !== null)).toEqual([
      [place, 'Words.'],
    ]);
  });
});
