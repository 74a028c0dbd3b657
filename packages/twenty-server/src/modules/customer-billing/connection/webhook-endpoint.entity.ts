import { Column, Entity } from 'typeorm';
import { WorkspaceRecord } from '../../../engine/database/workspace-record.entity.ts';

/** An endpoint we registered at Stripe. A connection has one that stays, and others that are being retired. */
@Entity('webhookEndpoint')
export class WebhookEndpointEntity extends WorkspaceRecord {
  @Column('uuid')
  connectionId: string;

  @Column('text')
  stripeEndpointId: string;

  @Column('text')
  url: string;

  @Column('text', { nullable: true })
  apiVersion: string | null;

  @Column('text', { array: true })
  enabledEvents: string[];

  @Column('boolean')
  enabled: boolean;

  @Column('timestamptz')
  registeredAt: Date;

  /** When it is to be removed at Stripe; null for the one that stays. */
  @Column('timestamptz', { nullable: true })
  retireAt: Date | null;
}
