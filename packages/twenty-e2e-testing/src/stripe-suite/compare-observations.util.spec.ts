import { compareObservations } from './compare-observations.util.ts';

describe('what Stripe and the sandbox say', () => {
  it('differs where an answer differs, whatever the order of its parts', () => {
    const stripe = new Map([
      ['same', { status: 'open', amount: 1 }],
      ['other', { status: 'void' }],
      ['refused here only', { refused: true }],
      ['nothing to say', {}],
    ]);
    const sandbox = new Map([
      ['same', { amount: 1, status: 'open' }],
      ['other', { status: 'open' }],
      ['nothing to say', {}],
    ]);

    expect(compareObservations(stripe, sandbox)).toEqual({
      settled: [
        { name: 'same', answer: 'amount: 1, status: open' },
        { name: 'other', answer: 'status: void' },
        { name: 'refused here only', answer: 'refused: true' },
        { name: 'nothing to say', answer: 'done' },
      ],
      differences: [
        { name: 'other', stripe: 'status: void', sandbox: 'status: open' },
        { name: 'refused here only', stripe: 'refused: true', sandbox: 'not looked at' },
      ],
    });
  });
});
