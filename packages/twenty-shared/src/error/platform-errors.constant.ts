import { type ErrorDefinition } from './error-definition.type.ts';

export const PlatformErrorCode = {
  NOT_SIGNED_IN: 'NOT_SIGNED_IN',
  INVALID_CREDENTIALS: 'INVALID_CREDENTIALS',
  PERMISSION_DENIED: 'PERMISSION_DENIED',
  ORIGIN_NOT_ALLOWED: 'ORIGIN_NOT_ALLOWED',
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
  INPUT_INVALID: 'INPUT_INVALID',
  NOT_FOUND: 'NOT_FOUND',
  QUERY_TOO_DEEP: 'QUERY_TOO_DEEP',
  PAGE_TOO_LARGE: 'PAGE_TOO_LARGE',
  REQUEST_TOO_LARGE: 'REQUEST_TOO_LARGE',
  INTERNAL: 'INTERNAL',
} as const;
export type PlatformErrorCode = (typeof PlatformErrorCode)[keyof typeof PlatformErrorCode];

export const PLATFORM_ERRORS: Readonly<Record<PlatformErrorCode, ErrorDefinition>> = {
  NOT_SIGNED_IN: { status: 401, message: 'You are signed out. Sign in and try again.' },
  INVALID_CREDENTIALS: {
    status: 401,
    message: 'This e-mail and password do not belong together. Check both and try again.',
  },
  PERMISSION_DENIED: {
    status: 403,
    message: 'Your role does not allow this. Ask an admin of your workspace.',
  },
  ORIGIN_NOT_ALLOWED: {
    status: 403,
    message:
      'This request came from another site and was refused. Open the CRM by its own address.',
  },
  TOO_MANY_ATTEMPTS: {
    status: 429,
    message: 'Too many attempts. Wait a few minutes and try again.',
  },
  INPUT_INVALID: {
    status: 400,
    message: 'Some of what was sent is not valid. Nothing was changed. Correct it and try again.',
  },
  NOT_FOUND: {
    status: 404,
    message: 'This does not exist, or is not in your workspace.',
  },
  QUERY_TOO_DEEP: {
    status: 400,
    message: 'The query is nested more deeply than {limit} levels. Ask for less at once.',
  },
  PAGE_TOO_LARGE: {
    status: 400,
    message: 'At most {limit} records come in one page. Ask for a smaller page.',
  },
  REQUEST_TOO_LARGE: {
    status: 413,
    message: 'The request is too large. Nothing was changed. Send less at once.',
  },
  INTERNAL: {
    status: 500,
    message: 'Something went wrong on our side. Try again; if it stays, send us the request id.',
  },
};
