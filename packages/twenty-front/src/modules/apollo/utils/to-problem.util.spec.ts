import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { toProblem, UNREACHABLE } from './to-problem.util.ts';

describe('toProblem', () => {
  it('takes code, words and ids from the answer of the server', () => {
    const error = new CombinedGraphQLErrors({
      errors: [
        {
          message: 'Stripe did not answer. No money moved. Try again.',
          extensions: { code: 'STRIPE_UNREACHABLE', requestId: 'r-1', stripeRequestId: 'req_1' },
        },
      ],
    });
    expect(toProblem(error)).toEqual({
      code: 'STRIPE_UNREACHABLE',
      message: 'Stripe did not answer. No money moved. Try again.',
      requestId: 'r-1',
      stripeRequestId: 'req_1',
      field: null,
    });
  });

  it('reads the errors in the body of an answer with an HTTP error status', () => {
    const body = {
      errors: [{ message: 'You are signed out.', extensions: { code: 'NOT_SIGNED_IN' } }],
    };
    const error = new ServerError('401', {
      response: { status: 401 } as Response,
      bodyText: JSON.stringify(body),
    });
    expect(toProblem(error).code).toBe('NOT_SIGNED_IN');
  });

  it('does not claim to know the outcome when no answer came', () => {
    const problem = toProblem(new TypeError('Failed to fetch'));
    expect(problem.code).toBe(UNREACHABLE);
    expect(problem.message).toContain('unknown whether this went through');
  });
});
