import type { NextFunction, Request, Response } from 'express';

const ONE_PLAIN_SEGMENT = /^\/[A-Za-z0-9_-]+(\/|\/invoice\.pdf)?(\?|$)/;
/** Too short to be a link. */
const NO_LINK = '/-';

/**
 * Makes every path under /pay that cannot be a link the same one, which is none: what Express could not decode, or has
 * no route for, would otherwise answer differently, and in JSON. A link is only ever read as it was written.
 */
export const payPathMiddleware = (
  request: Request,
  _response: Response,
  next: NextFunction,
): void => {
  const isPlain = request.baseUrl === '/pay' && ONE_PLAIN_SEGMENT.test(request.url);
  if (!isPlain) {
    const search = request.url.indexOf('?');
    request.url = NO_LINK + (search === -1 ? '' : request.url.slice(search));
  }
  next();
};
