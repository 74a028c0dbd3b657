import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../../engine/database/database.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { WebhookEndpointEntity } from './webhook-endpoint.entity.ts';
import type { WebhookEndpoint } from './webhook-endpoint.type.ts';

type ConnectionKey = { readonly workspaceId: string; readonly connectionId: string };
type EndpointKey = Pick<WebhookEndpoint, 'workspaceId' | 'connectionId' | 'stripeEndpointId'>;

/** Which endpoints at Stripe were registered from here. */
@Injectable()
export class WebhookEndpointRepository {
  constructor(private readonly database: Database) {}

  /** The endpoint that stays; null where none was registered from here. */
  async findCurrent(
    { workspaceId, connectionId }: ConnectionKey,
    transaction?: Transaction,
  ): Promise<WebhookEndpoint | null> {
    return this.database.managerOf(transaction).findOneBy(WebhookEndpointEntity, {
      workspaceId,
      connectionId,
      retireAt: IsNull(),
    });
  }

  /** The current one and those that are being retired. */
  async list({ workspaceId, connectionId }: ConnectionKey): Promise<WebhookEndpoint[]> {
    return this.database.managerOf().findBy(WebhookEndpointEntity, { workspaceId, connectionId });
  }

  /** Of every workspace: the worker removes them all. */
  async listToRetire(now: Date): Promise<WebhookEndpoint[]> {
    return this.database
      .managerOf()
      .find(WebhookEndpointEntity, { where: { retireAt: LessThanOrEqual(now) }, take: 100 });
  }

  async insert(endpoint: WebhookEndpoint, transaction: Transaction): Promise<void> {
    await this.database.managerOf(transaction).insert(WebhookEndpointEntity, {
      ...endpoint,
      enabledEvents: [...endpoint.enabledEvents],
      id: uuidv7(),
    });
  }

  /** Notes what Stripe says of an endpoint now. */
  async update(
    key: EndpointKey,
    seen: Pick<WebhookEndpoint, 'url' | 'apiVersion' | 'enabledEvents' | 'enabled'>,
    transaction?: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).update(WebhookEndpointEntity, keyOf(key), {
      url: seen.url,
      apiVersion: seen.apiVersion,
      enabledEvents: [...seen.enabledEvents],
      enabled: seen.enabled,
    });
  }

  async retire(key: EndpointKey, retireAt: Date, transaction: Transaction): Promise<void> {
    await this.database
      .managerOf(transaction)
      .update(WebhookEndpointEntity, keyOf(key), { retireAt });
  }

  /** Brings the end of those forward whose retirement waits for longer than `at`. */
  async retireOthersAt(
    { workspaceId, connectionId }: ConnectionKey,
    at: Date,
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `UPDATE "webhookEndpoint" SET "retireAt" = LEAST("retireAt", $3), "updatedAt" = now()
       WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "retireAt" IS NOT NULL`,
      [workspaceId, connectionId, at],
    );
  }

  async delete(key: EndpointKey, transaction?: Transaction): Promise<void> {
    await this.database.managerOf(transaction).delete(WebhookEndpointEntity, keyOf(key));
  }
}

const keyOf = ({ workspaceId, connectionId, stripeEndpointId }: EndpointKey): EndpointKey => ({
  workspaceId,
  connectionId,
  stripeEndpointId,
});
