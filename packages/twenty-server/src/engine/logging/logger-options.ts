import type { Params } from 'nestjs-pino';
import type { AppConfig } from '../config/app-config.ts';
import { currentRequestContext } from '../request-context/request-context.ts';
import type { LogDestination } from './log-destination.ts';
import { redactSecrets } from './redact-secrets.util.ts';
import { serializeError } from './serialize-error.util.ts';
import { REDACTED_PATHS } from './redacted-paths.constant.ts';

/** How the server logs: one JSON line per event, with the request's id, free of secrets by path and by pattern. */
export const createLoggerParams = (config: AppConfig, destination: LogDestination): Params => {
  const options = {
    level: config.logLevel,
    redact: { paths: [...REDACTED_PATHS], censor: '[secret]' },
    mixin: () => ({ ...currentRequestContext() }),
    hooks: { streamWrite: redactSecrets },
    serializers: { err: serializeError },
    autoLogging: false,
  } satisfies Params['pinoHttp'];
  return {
    pinoHttp: [options, destination],
    // Our own middleware writes the request's line; pino-http's would name the request id a second time.
    forRoutes: [],
  };
};
