import type { InvoiceStatus } from 'twenty-shared';
import type { Actor, ActorType } from './actor.type.ts';

/** What a change rests on: the event that told us and the request that asked, where there were any. */
export type AuditEvidence = {
  readonly eventType?: string;
  readonly stripeEventId?: string;
  readonly stripeRequestId?: string;
};

/** A line of the trail before it is written. `data` must be free of secrets and plain JSON (no bigint). */
export type NewAuditEntry = {
  readonly workspaceId: string;
  readonly invoiceId: string | null;
  readonly actor: Actor;
  /** Machine name, e.g. `invoice.issued`. */
  readonly action: string;
  /** One sentence for people. */
  readonly summary: string;
  readonly fromStatus?: InvoiceStatus | null;
  readonly toStatus?: InvoiceStatus | null;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly evidence?: readonly AuditEvidence[];
};

export type AuditEntry = {
  readonly id: string;
  readonly workspaceId: string;
  readonly invoiceId: string | null;
  readonly actorType: ActorType;
  readonly actorUserId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly summary: string;
  readonly fromStatus: InvoiceStatus | null;
  readonly toStatus: InvoiceStatus | null;
  readonly data: object;
  readonly evidence: readonly AuditEvidence[];
  readonly requestId: string | null;
  readonly occurredAt: Date;
};

/** A page of the trail, newest first. `endCursor` is `null` for an empty page. */
export type AuditPage = {
  readonly edges: readonly { readonly cursor: string; readonly node: AuditEntry }[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
};
