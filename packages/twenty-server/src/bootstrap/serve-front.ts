import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

const SERVER_PATHS = /^\/(api|graphql|pay|health)(\/|$)/;
const ONE_YEAR_MS = 365 * 24 * 60 * 60 * 1000;

const isPageRequest = (request: Request): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  !SERVER_PATHS.test(request.path) &&
  request.accepts('html') === 'html' &&
  !/\.[a-z0-9]+$/i.test(request.path);

/**
 * Serves the built front on the API's own origin: hashed assets for good, everything else that a browser opens as a
 * page gets index.html, whose routes the front knows itself.
 */
export const serveFront = (app: NestExpressApplication, directory: string): void => {
  app.useStaticAssets(join(directory, 'assets'), {
    prefix: '/assets',
    immutable: true,
    maxAge: ONE_YEAR_MS,
    fallthrough: true,
  });
  app.useStaticAssets(directory, { index: false, maxAge: 0 });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!isPageRequest(request)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: directory });
  });
};
