import type { NextFunction, Request, Response } from 'express';
import { runInRequestContext } from './request-context.ts';
import { acceptRequestId, REQUEST_ID_HEADER } from './request-id.util.ts';

/** Gives every request an id, answers with it, and makes it known to all that runs on behalf of the request. */
export const requestContextMiddleware = (
  request: Request,
  response: Response,
  next: NextFunction,
): void => {
  const requestId = acceptRequestId(request.headers[REQUEST_ID_HEADER]);
  request.headers[REQUEST_ID_HEADER] = requestId;
  response.setHeader(REQUEST_ID_HEADER, requestId);
  runInRequestContext({ requestId }, next);
};
