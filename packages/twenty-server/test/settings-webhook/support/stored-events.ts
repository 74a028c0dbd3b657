import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../support/create-test-app.ts';

export type StoredEvent = {
  readonly stripeEventId: string;
  readonly type?: string;
  readonly status?: string;
  readonly receivedAt?: string;
  readonly objectId?: string;
  readonly invoiceId?: string;
  readonly workspaceId?: string;
  readonly connectionId?: string;
  readonly payload?: object;
};

/** Writes events as they lie in the inbox; answers the ids of their rows. */
export const storeEvents = async (
  app: TestApp,
  defaults: { readonly connectionId: string },
  events: readonly StoredEvent[],
): Promise<string[]> => {
  const ids: string[] = [];
  for (const event of events) {
    const id = randomUUID();
    ids.push(id);
    await app.database.query(
      `INSERT INTO "stripeEvent" ("id", "workspaceId", "connectionId", "stripeEventId", "type", "apiVersion", "livemode",
         "stripeCreatedAt", "objectId", "stripeRequestId", "payload", "bodySha256", "status", "invoiceId", "receivedAt")
       VALUES ($1, $2, $3, $4, $5, '2026-10-28.endive', false, now(), $6, 'req_abc', $7, '', $8, $9, $10)`,
      [
        id,
        event.workspaceId ?? app.workspace.id,
        event.connectionId ?? defaults.connectionId,
        event.stripeEventId,
        event.type ?? 'invoice.paid',
        event.objectId ?? null,
        event.payload ?? { id: event.stripeEventId },
        event.status ?? 'PROCESSED',
        event.invoiceId ?? null,
        event.receivedAt ?? app.clock.now().toISOString(),
      ],
    );
  }
  return ids;
};
