import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many calls to Stripe failed in an hour, for the settings page. */
@Entity('stripeCallFailure')
export class StripeCallFailureEntity {
  @PrimaryColumn('uuid')
  connectionId: string;

  @PrimaryColumn('timestamptz')
  hour: Date;

  @Column('integer')
  apiErrors: number;

  @Column('integer')
  rateLimited: number;
}
