import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { createOriginMiddleware } from '../engine/auth/origin.middleware.ts';
import type { AppConfig } from '../engine/config/app-config.ts';
import { requestLogMiddleware } from '../engine/logging/request-log.middleware.ts';
import { requestContextMiddleware } from '../engine/request-context/request-context.middleware.ts';
import { createHelmetOptions } from './helmet-options.ts';
import { limitSocketPayload } from './limit-socket-payload.ts';
import { serveFront } from './serve-front.ts';
import { parseTrustedProxy } from './trusted-proxy.util.ts';

const LARGEST_BODY_BYTES = 1024 * 1024;

/** Options every way of making the app shares; `rawBody` is what webhook signatures are made over. */
export const API_APP_OPTIONS = { rawBody: true, bodyParser: false, bufferLogs: true } as const;

/** Everything between the socket and the handlers, in order, then the boot itself. */
export const configureApiApp = async (
  app: NestExpressApplication,
  config: AppConfig,
): Promise<NestExpressApplication> => {
  app.useLogger(app.get(Logger));
  app.disable('x-powered-by');
  app.set('trust proxy', parseTrustedProxy(config.trustedProxy));
  app.use(requestContextMiddleware);
  app.use(requestLogMiddleware);
  app.use(helmet(createHelmetOptions(config)));
  app.use(createOriginMiddleware(config));
  app.useBodyParser('json', { limit: LARGEST_BODY_BYTES });
  app.useBodyParser('urlencoded', { limit: LARGEST_BODY_BYTES, extended: false });
  if (config.frontDistDirectory !== null) serveFront(app, config.frontDistDirectory);
  app.enableShutdownHooks();
  await app.init();
  limitSocketPayload(app);
  return app;
};
