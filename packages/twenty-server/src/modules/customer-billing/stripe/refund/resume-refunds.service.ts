import { Injectable, Logger } from '@nestjs/common';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { StripeConnections } from '../../connection/stripe-connections.service.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import type { CallPriority } from '../client/stripe-rate-limiter.typeorm-repository.ts';
import { RefundRequestRepository } from './refund-request.typeorm-repository.ts';
import { RefundRunner } from './refund-runner.service.ts';

/** Finishes what was asked to be given back and was interrupted (promise P6). */
@Injectable()
export class ResumeRefunds {
  private readonly logger = new Logger(ResumeRefunds.name);

  constructor(
    private readonly requests: RefundRequestRepository,
    private readonly connections: StripeConnections,
    private readonly runner: RefundRunner,
  ) {}

  /** Throws StripeFailure where Stripe gives no answer again; a refusal is an end and stands in the timeline. */
  async resume(lease: InvoiceLease, priority: CallPriority): Promise<void> {
    for (const request of await this.requests.listOpen(lease)) {
      const connection = this.connections.ofObjectOrThrow(request.connectionId ?? '');
      try {
        await this.runner.run(request, { connection, lease, priority });
      } catch (error) {
        if (!(error instanceof AppException)) {
          throw error;
        }
        this.logger.warn(
          { requestId: request.id, invoiceId: lease.invoiceId, code: error.code },
          'A refund that had been interrupted was refused',
        );
      }
    }
  }
}
