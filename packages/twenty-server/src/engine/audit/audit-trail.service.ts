import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import type { Transaction } from '../database/transaction.type.ts';
import { InputInvalidException } from '../exception/input-invalid.exception.ts';
import { decodeCursorOrThrow, encodeCursor } from '../graphql/cursor.util.ts';
import { currentRequestContext } from '../request-context/request-context.ts';
import { actorName } from './actor-name.util.ts';
import type { AuditEntryEntity } from './audit-entry.entity.ts';
import { type AuditPosition, AuditEntryRepository } from './audit-entry.typeorm-repository.ts';
import type { AuditEntry, AuditPage, NewAuditEntry } from './audit-entry.type.ts';

const cursorOf = ({ occurredAt, position }: AuditEntryEntity): string =>
  encodeCursor([occurredAt.toISOString(), position.toString()]);

const positionOrThrow = (cursor: string): AuditPosition => {
  const [occurredAtText = '', positionText = ''] = decodeCursorOrThrow(cursor, 2);
  const occurredAt = new Date(occurredAtText);
  if (Number.isNaN(occurredAt.getTime()) || !/^\d{1,18}$/.test(positionText)) {
    throw new InputInvalidException({ problems: ['“after” is not a cursor of this list.'] });
  }
  return { occurredAt, position: BigInt(positionText) };
};

/** Who did what to an invoice and why its status is what it is. Written once, never changed. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly entries: AuditEntryRepository,
    private readonly clock: Clock,
  ) {}

  /** Writes in the transaction of the change, so that neither can exist without the other. */
  async record(entry: NewAuditEntry, transaction: Transaction): Promise<void> {
    const { actor } = entry;
    await this.entries.insert(
      {
        workspaceId: entry.workspaceId,
        invoiceId: entry.invoiceId,
        actorType: actor.type,
        actorUserId: actor.type === 'USER' ? actor.userId : null,
        actorName: actorName(actor),
        action: entry.action,
        summary: entry.summary,
        fromStatus: entry.fromStatus ?? null,
        toStatus: entry.toStatus ?? null,
        data: { ...entry.data },
        evidence: [...(entry.evidence ?? [])],
        requestId: currentRequestContext()?.requestId ?? null,
        occurredAt: this.clock.now(),
      },
      transaction,
    );
  }

  /** The invoice's history, newest first. Rejects with INPUT_INVALID for a cursor of something else. */
  async listForInvoice({
    workspaceId,
    invoiceId,
    first,
    after,
  }: {
    workspaceId: string;
    invoiceId: string;
    first: number;
    after?: string | null | undefined;
  }): Promise<AuditPage> {
    const before = typeof after === 'string' ? positionOrThrow(after) : null;
    const found = await this.entries.findByInvoice({
      workspaceId,
      invoiceId,
      limit: first + 1,
      before,
    });
    const edges = found.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
    return {
      edges,
      hasNextPage: found.length > first,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
  }

  /** By invoice: the entry that brought it into the status it was last given. */
  async findLastStatusChanges(keys: {
    workspaceId: string;
    invoiceIds: readonly string[];
  }): Promise<ReadonlyMap<string, AuditEntry>> {
    const entries = await this.entries.findLastStatusChanges(keys);
    return new Map(
      entries.flatMap((entry) => (entry.invoiceId === null ? [] : [[entry.invoiceId, entry]])),
    );
  }
}
