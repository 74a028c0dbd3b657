import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { PlatformErrorCode } from 'twenty-shared';
import { currentRequestId } from '../request-context/request-context.ts';
import { AppException } from './app.exception.ts';
import { toPublicError } from './to-public-error.util.ts';

const logger = new Logger('GraphQL');

const CLIENT_ERROR_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What was thrown: by a resolver, or by one of our own rules on queries. */
const causeOf = (error: unknown): unknown => {
  const isOwnRefusal = error instanceof GraphQLError && error.originalError instanceof AppException;
  return isOwnRefusal ? error.originalError : unwrapResolverError(error);
};

const isFaultOfTheQuery = (error: unknown, cause: unknown): error is GraphQLError => {
  if (!(error instanceof GraphQLError) || cause instanceof AppException) return false;
  const code = error.extensions['code'];
  return typeof code === 'string' && CLIENT_ERROR_CODES.has(code);
};

const locate = (formatted: GraphQLFormattedError): Partial<GraphQLFormattedError> => ({
  ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
  ...(formatted.path === undefined ? {} : { path: formatted.path }),
});

/**
 * Apollo's `formatError`: our own errors by their table, faults of the query in GraphQL's own words as
 * INPUT_INVALID, everything else INTERNAL. What is no fault of the
 * caller is logged with its stack and causes, under the same request id.
 */
export const formatGraphqlError = (
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError => {
  const cause = causeOf(error);
  const requestId = currentRequestId();
  if (isFaultOfTheQuery(error, cause)) {
    return {
      message: error.message,
      ...locate(formatted),
      extensions: { code: PlatformErrorCode.INPUT_INVALID, status: 400, requestId },
    };
  }
  const { message, ...extensions } = toPublicError(cause);
  if (extensions.code === PlatformErrorCode.INTERNAL)
    logger.error({ err: cause }, 'A resolver failed');
  else if (extensions.status >= 500) logger.warn({ err: cause }, 'A resolver was let down');
  return { message, ...locate(formatted), extensions: { ...extensions, requestId } };
};
