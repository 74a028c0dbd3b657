import type { NextFunction, Request, Response } from 'express';
import { PlatformErrorCode } from 'twenty-shared';
import type { AppConfig } from '../config/app-config.ts';
import { AppException } from '../exception/app.exception.ts';
import { isOriginAllowed } from './is-origin-allowed.util.ts';
import { originFactsOf } from './origin-facts.util.ts';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses what another site made a browser send: every POST to /graphql, and every write that carries our cookie. */
export const createOriginMiddleware =
  ({ publicUrl }: Pick<AppConfig, 'publicUrl'>) =>
  (request: Request, _response: Response, next: NextFunction): void => {
    if (SAFE_METHODS.has(request.method)) return next();
    const facts = originFactsOf(request);
    const isConcerned = facts.hasSessionCookie || request.path === '/graphql';
    if (!isConcerned || isOriginAllowed({ ...facts, publicUrl })) return next();
    next(new AppException(PlatformErrorCode.ORIGIN_NOT_ALLOWED));
  };
