import { Injectable } from '@nestjs/common';
import { Database } from '../../../engine/database/database.ts';

type DispatchedEvent = {
  readonly type: string;
  readonly connectionId: string;
  readonly stripePaymentIntentId: string | null;
};

/** The events that wait for an invoice's next sync, those of a sync that failed for long included. */
@Injectable()
export class DispatchedEvents {
  constructor(private readonly database: Database) {}

  /** What they are about, each once: where a sync has to look, never what it is to believe. */
  async listOfInvoice({
    workspaceId,
    invoiceId,
  }: {
    workspaceId: string;
    invoiceId: string;
  }): Promise<readonly DispatchedEvent[]> {
    return this.database.managerOf().query(
      `SELECT DISTINCT "type", "connectionId",
         CASE WHEN "objectId" LIKE 'pi\\_%' THEN "objectId"
           ELSE "payload" #>> '{data,object,payment_intent}' END AS "stripePaymentIntentId"
       FROM "stripeEvent"
       WHERE "workspaceId" = $1 AND "invoiceId" = $2 AND "status" IN ('DISPATCHED', 'FAILED')
         AND "syncNumber" IS NOT NULL`,
      [workspaceId, invoiceId],
    );
  }
}
