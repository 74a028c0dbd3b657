import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { StripeCommandRepository } from '../push/stripe-command.typeorm-repository.ts';
import type { NewStripeCommand } from '../push/stripe-push.type.ts';
import { describeAsked } from './describe-refund.util.ts';
import type { RequestOfCommand } from './refund-command-params.util.ts';
import {
  type NewRefundRequest,
  type RefundRequest,
  RefundRequestStatus,
} from './refund-request.type.ts';
import { RefundRequestRepository } from './refund-request.typeorm-repository.ts';
import { toRefusal } from './refusal-of.util.ts';

/** A request as it is about to be written, and the words of it for the timeline. */
export type RequestDraft = Pick<
  NewRefundRequest,
  | 'workspaceId'
  | 'invoiceId'
  | 'connectionId'
  | 'clientRequestId'
  | 'kind'
  | 'asked'
  | 'amountMinor'
  | 'creditMinor'
  | 'currency'
> & {
  readonly actor: Actor;
  readonly words: { to: string | null; reason: string | null; note: string | null };
};

/** Writes what is asked for before anything is sent, and knows what became of it (promises P6, P9). */
@Injectable()
export class RefundRequests {
  constructor(
    private readonly requests: RefundRequestRepository,
    private readonly commands: StripeCommandRepository,
    private readonly leases: InvoiceLeaseRepository,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /**
   * What became of an earlier request under the same client id: true when it is done, undefined when there is none or
   * it still runs.
   * @throws AppException with its refusal; REQUEST_ID_REUSED when it asked for something else.
   */
  async findOutcome(
    wish: Pick<RefundRequest, 'workspaceId' | 'invoiceId' | 'clientRequestId' | 'kind' | 'asked'>,
  ): Promise<true | undefined> {
    const request = await this.requests.findByClientRequestId(wish);
    if (request === null) {
      return undefined;
    }
    const isSame =
      request.kind === wish.kind &&
      request.invoiceId === wish.invoiceId &&
      Object.entries({ ...request.asked, ...wish.asked }).every(
        ([name]) => request.asked[name] === wish.asked[name],
      );
    if (!isSame) {
      throw new AppException('REQUEST_ID_REUSED');
    }
    if (request.status === RefundRequestStatus.REFUSED && request.failureCode !== null) {
      throw toRefusal({ code: request.failureCode, reason: request.failureReason });
    }
    return request.status === RefundRequestStatus.DONE ? true : undefined;
  }

  /**
   * Writes the request, its frozen commands and who asked, in one transaction that the lease guards. `also` takes part
   * in it. A request without commands is done with it.
   * @throws AppException REQUEST_ID_REUSED
   */
  async write(
    draft: RequestDraft,
    lease: InvoiceLease,
    parts: {
      commands: (request: Omit<RequestOfCommand, 'connectionId'>) => readonly NewStripeCommand[];
      also?: (transaction: Transaction) => Promise<void>;
    },
  ): Promise<RefundRequest> {
    const { actor, words, ...fields } = draft;
    const id = newId();
    const requestedByUserId = actor.type === 'USER' ? actor.userId : null;
    const commands = parts.commands({ ...fields, id, requestedByUserId });
    const request: NewRefundRequest = {
      ...fields,
      id,
      requestedByUserId,
      commandKeys: commands.map(({ idempotencyKey }) => idempotencyKey),
      status: commands.length === 0 ? RefundRequestStatus.DONE : RefundRequestStatus.OPEN,
    };
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      if (!(await this.requests.insertIfNew(request, transaction))) {
        throw new AppException('REQUEST_ID_REUSED');
      }
      for (const command of commands) {
        await this.commands.insertIfNew(command, transaction);
      }
      await this.audit.record(
        {
          workspaceId: request.workspaceId,
          invoiceId: request.invoiceId,
          actor,
          action: `${request.kind.toLowerCase()}.requested`,
          summary: describeAsked(request, words),
          data: {
            requestId: id,
            amountMinor: request.amountMinor.toString(),
            creditMinor: request.creditMinor.toString(),
            ...request.asked,
          },
        },
        transaction,
      );
      await parts.also?.(transaction);
      // Should this process die now, the worker finds the wish and goes on once the lease has run out.
      await this.leases.want(request, transaction);
    });
    return { ...request, failureCode: null, failureReason: null };
  }
}

/** What two presses must agree in to be the same wish. */
export const askedOf = (wish: Readonly<Record<string, string | bigint | null>>): JsonObject =>
  Object.fromEntries(
    Object.entries(wish).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? value.toString() : value,
    ]),
  );
