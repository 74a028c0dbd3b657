import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { callerOf, sessionOfOrThrow } from './caller.util.ts';

/** The {@link SessionContext} of whoever calls. Not for public handlers. */
export const CurrentSession = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  sessionOfOrThrow(callerOf(context)),
);
