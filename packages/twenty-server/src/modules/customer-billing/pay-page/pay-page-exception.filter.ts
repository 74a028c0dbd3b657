import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PlatformErrorCode } from 'twenty-shared';
import { toPublicError } from '../../../engine/exception/to-public-error.util.ts';
import { currentRequestId } from '../../../engine/request-context/request-context.ts';
import { payPageErrorKindOf } from './pay-page-error-kind.util.ts';
import { PayPageResponder } from './pay-page-responder.service.ts';
import { renderErrorPage } from './view/render-pay-page.ts';

const QUARTER_HOUR_SECONDS = '900';

/** Failures as a page in words: a customer has no use for JSON. */
@Catch()
export class PayPageExceptionFilter implements ExceptionFilter {
  private readonly logger = new Logger(PayPageExceptionFilter.name);

  constructor(private readonly responder: PayPageResponder) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const { code, status } = toPublicError(exception);
    const requestId = currentRequestId();
    if (status >= 500) this.logger.error({ err: exception, requestId }, 'The pay page failed');
    if (response.headersSent) return void response.end();
    if (code === PlatformErrorCode.TOO_MANY_ATTEMPTS) {
      response.setHeader('Retry-After', QUARTER_HOUR_SECONDS);
    }
    const { frame } = this.responder.frameOf(http.getRequest<Request>());
    const kind = payPageErrorKindOf(code);
    this.responder.send(response, renderErrorPage(frame, { kind, status, requestId }));
  }
}
