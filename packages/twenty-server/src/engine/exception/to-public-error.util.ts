import { HttpException } from '@nestjs/common';
import { PlatformErrorCode } from 'twenty-shared';
import { AppException } from './app.exception.ts';
import type { PublicError } from './public-error.type.ts';

const CODE_BY_STATUS: Readonly<Record<number, PlatformErrorCode>> = {
  400: PlatformErrorCode.INPUT_INVALID,
  401: PlatformErrorCode.NOT_SIGNED_IN,
  403: PlatformErrorCode.PERMISSION_DENIED,
  404: PlatformErrorCode.NOT_FOUND,
  413: PlatformErrorCode.REQUEST_TOO_LARGE,
  429: PlatformErrorCode.TOO_MANY_ATTEMPTS,
};

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  const isMiddlewareError =
    typeof error === 'object' && error !== null && 'expose' in error && 'statusCode' in error;
  return isMiddlewareError && typeof error.statusCode === 'number' ? error.statusCode : 500;
};

const toAppException = (error: unknown): AppException =>
  error instanceof AppException
    ? error
    : new AppException(CODE_BY_STATUS[statusOf(error)] ?? PlatformErrorCode.INTERNAL);

/**
 * What may be told about any thrown value: the words of our own table, never those of a library or the database.
 * Whatever is not ours and no plain client error is INTERNAL.
 */
export const toPublicError = (error: unknown): PublicError => {
  const { code, status, message, stripeRequestId, field } = toAppException(error);
  return {
    code,
    status,
    message,
    ...(stripeRequestId === undefined ? {} : { stripeRequestId }),
    ...(field === undefined ? {} : { field }),
  };
};
