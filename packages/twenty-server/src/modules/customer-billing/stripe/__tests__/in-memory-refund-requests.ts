import type { NewRefundRequest, RefundRequest } from '../refund/refund-request.type.ts';
import type { RefundRequestRepository } from '../refund/refund-request.typeorm-repository.ts';

type Public<T> = Pick<T, keyof T>;

/** Requests to give something back, by their client's id. */
export class InMemoryRefundRequests implements Public<RefundRequestRepository> {
  readonly rows: RefundRequest[] = [];

  async insertIfNew(request: NewRefundRequest): Promise<boolean> {
    if (this.rows.some(({ clientRequestId }) => clientRequestId === request.clientRequestId)) {
      return false;
    }
    this.rows.push({ ...request, failureCode: null, failureReason: null });
    return true;
  }

  async findByClientRequestId({
    clientRequestId,
  }: {
    clientRequestId: string;
  }): Promise<RefundRequest | null> {
    return this.rows.find((row) => row.clientRequestId === clientRequestId) ?? null;
  }

  async listOpen(): Promise<RefundRequest[]> {
    return this.rows.filter(({ status }) => status === 'OPEN');
  }

  async sumCreditTaken(): Promise<bigint> {
    return this.rows
      .filter(({ status }) => status !== 'REFUSED')
      .reduce((sum, { creditMinor }) => sum + creditMinor, 0n);
  }

  async finish(
    { id }: { id: string },
    end: Parameters<RefundRequestRepository['finish']>[1],
  ): Promise<boolean> {
    const index = this.rows.findIndex((row) => row.id === id && row.status === 'OPEN');
    const row = this.rows[index];
    if (row !== undefined) {
      this.rows[index] = { ...row, ...end };
    }
    return row !== undefined;
  }
}
