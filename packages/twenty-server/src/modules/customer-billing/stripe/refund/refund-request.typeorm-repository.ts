import { Injectable } from '@nestjs/common';
import type { BillingErrorCode } from 'twenty-shared';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { RefundRequestEntity } from './refund-request.entity.ts';
import {
  type NewRefundRequest,
  type RefundRequest,
  RefundRequestStatus,
} from './refund-request.type.ts';

type InvoiceKey = { readonly workspaceId: string; readonly invoiceId: string };
type RequestKey = Pick<RefundRequest, 'id' | 'workspaceId'>;

@Injectable()
export class RefundRequestRepository {
  constructor(private readonly database: Database) {}

  /** False, and nothing written, when the workspace has a request of this client id already. */
  async insertIfNew(request: NewRefundRequest, transaction: Transaction): Promise<boolean> {
    const { raw } = await this.database
      .managerOf(transaction)
      .createQueryBuilder()
      .insert()
      .into(RefundRequestEntity)
      .values({
        ...request,
        asked: request.asked as object,
        finishedAt: request.status === RefundRequestStatus.OPEN ? null : () => 'now()',
      })
      .orIgnore()
      .returning(['id'])
      .execute();
    return (raw as unknown[]).length === 1;
  }

  async findByClientRequestId({
    workspaceId,
    clientRequestId,
  }: Pick<RefundRequest, 'workspaceId' | 'clientRequestId'>): Promise<RefundRequest | null> {
    return this.database
      .managerOf()
      .findOneBy(RefundRequestEntity, { workspaceId, clientRequestId });
  }

  /** Oldest first. */
  async listOpen({ workspaceId, invoiceId }: InvoiceKey): Promise<RefundRequest[]> {
    return this.database.managerOf().find(RefundRequestEntity, {
      where: { workspaceId, invoiceId, status: RefundRequestStatus.OPEN },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** What of the customer's credit was taken back, or is about to be, for this invoice. */
  async sumCreditTaken({ workspaceId, invoiceId }: InvoiceKey): Promise<bigint> {
    const [row] = await this.database.managerOf().query<{ sum: string }[]>(
      `SELECT COALESCE(sum("creditMinor"), 0) AS "sum" FROM "refundRequest"
       WHERE "workspaceId" = $1 AND "invoiceId" = $2 AND "status" <> 'REFUSED'`,
      [workspaceId, invoiceId],
    );
    return BigInt(row?.sum ?? 0);
  }

  /** Ends an open request; what was given back may be less than was asked for. False when it was not open any more. */
  async finish(
    { id, workspaceId }: RequestKey,
    end:
      | { status: 'DONE'; amountMinor?: bigint; creditMinor?: bigint }
      | { status: 'REFUSED'; failureCode: BillingErrorCode; failureReason: string | null },
    transaction: Transaction,
  ): Promise<boolean> {
    const { affected } = await this.database
      .managerOf(transaction)
      .createQueryBuilder()
      .update(RefundRequestEntity)
      .set({ ...end, finishedAt: () => 'now()' })
      .where('"id" = :id AND "workspaceId" = :workspaceId AND "status" = :open', {
        id,
        workspaceId,
        open: RefundRequestStatus.OPEN,
      })
      .execute();
    return affected === 1;
  }
}
