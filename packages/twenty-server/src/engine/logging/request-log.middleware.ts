import { AsyncResource } from 'node:async_hooks';
import { Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

const logger = new Logger('Request');

const QUIET_PATHS = /^\/(health|api\/webhooks|assets)\//;

/** One line per answered request. Health checks, deliveries and assets are many: only their failures are told. */
export const requestLogMiddleware = (
  request: Request,
  response: Response,
  next: NextFunction,
): void => {
  const startedAtMs = performance.now();
  const { method, originalUrl } = request;
  const write = (): void => {
    const { statusCode } = response;
    const line = {
      method,
      url: originalUrl,
      statusCode,
      durationMs: Math.round(performance.now() - startedAtMs),
      ...(response.writableFinished ? {} : { aborted: true }),
    };
    if (statusCode >= 500) logger.error(line, 'request');
    else if (statusCode >= 400) logger.warn(line, 'request');
    else if (QUIET_PATHS.test(originalUrl)) logger.debug(line, 'request');
    else logger.log(line, 'request');
  };
  response.once('close', AsyncResource.bind(write));
  next();
};
