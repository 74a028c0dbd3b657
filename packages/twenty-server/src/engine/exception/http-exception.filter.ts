import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PlatformErrorCode } from 'twenty-shared';
import { currentRequestId } from '../request-context/request-context.ts';
import type { PublicError } from './public-error.type.ts';
import { toPublicError } from './to-public-error.util.ts';

/** What failed before GraphQL saw the request; its clients read errors in its own form only. */
const toGraphqlBody = ({ message, ...extensions }: PublicError, requestId: string) => ({
  errors: [{ message, extensions: { ...extensions, requestId } }],
});

/** Answers failed REST requests with `{ code, message, requestId }`. GraphQL errors pass on to formatError. */
@Catch()
export class HttpExceptionFilter implements ExceptionFilter {
  private readonly logger = new Logger('HTTP');

  catch(exception: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw exception;
    const { status, ...body } = toPublicError(exception);
    const requestId = currentRequestId();
    if (body.code === PlatformErrorCode.INTERNAL) {
      this.logger.error({ err: exception }, 'A request failed');
    }
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.end();
    const request = host.switchToHttp().getRequest<Request>();
    response
      .status(status)
      .json(
        request.path === '/graphql'
          ? toGraphqlBody({ status, ...body }, requestId)
          : { ...body, requestId },
      );
  }
}
