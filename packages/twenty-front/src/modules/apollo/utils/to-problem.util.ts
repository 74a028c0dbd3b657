import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { PLATFORM_ERRORS } from 'twenty-shared';

/** What went wrong, ready to be shown. */
export type Problem = {
  /** A code of twenty-shared, or UNREACHABLE where no answer came. */
  readonly code: string;
  /** Words for people. */
  readonly message: string;
  readonly requestId: string | null;
  readonly stripeRequestId: string | null;
  /** Path of the input at fault: `lines.0.quantity`. */
  readonly field: string | null;
};

export const UNREACHABLE = 'UNREACHABLE';

type ErrorShape = { readonly message?: unknown; readonly extensions?: Record<string, unknown> };

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const fromErrorShape = ({ message, extensions = {} }: ErrorShape): Problem => ({
  code: textOrNull(extensions['code']) ?? 'INTERNAL',
  message: textOrNull(message) ?? PLATFORM_ERRORS.INTERNAL.message,
  requestId: textOrNull(extensions['requestId']),
  stripeRequestId: textOrNull(extensions['stripeRequestId']),
  field: textOrNull(extensions['field']),
});

// An answer with an HTTP error status may still carry GraphQL errors in its body.
const readServerError = (bodyText: string): Problem | null => {
  try {
    const body = JSON.parse(bodyText) as { errors?: readonly ErrorShape[] };
    const [first] = body.errors ?? [];
    return first === undefined ? null : fromErrorShape(first);
  } catch {
    return null;
  }
};

/** Any error of an Apollo operation in the words of the server; where no answer came, in our own. */
export const toProblem = (error: unknown): Problem => {
  if (CombinedGraphQLErrors.is(error)) {
    return fromErrorShape((error.errors[0] ?? {}) as ErrorShape);
  }
  const answered = ServerError.is(error) ? readServerError(error.bodyText) : null;

  return (
    answered ?? {
      code: UNREACHABLE,
      message:
        'The server did not answer, so it is unknown whether this went through. Check your connection, look at the page again, then try again.',
      requestId: null,
      stripeRequestId: null,
      field: null,
    }
  );
};
