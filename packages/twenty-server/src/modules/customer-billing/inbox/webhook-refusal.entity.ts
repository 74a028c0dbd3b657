import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeliveryRemark } from './webhook-refusal.type.ts';

/** How often a source was refused at a webhook address in one hour. No workspace where no connection was named. */
@Entity('webhookRefusal')
export class WebhookRefusalEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  connectionId: string | null;

  @Column('text')
  reason: DeliveryRemark;

  /** A truncated address: see anonymizeAddress. */
  @Column('text')
  source: string;

  @Column('timestamptz')
  hour: Date;

  @Column('integer')
  count: number;

  @Column('timestamptz')
  lastAt: Date;
}
