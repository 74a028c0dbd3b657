import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is left of a connection's requests; read and written by StripeRateLimiter alone. */
@Entity('stripeRateBucket')
export class StripeRateBucketEntity {
  @PrimaryColumn('uuid')
  connectionId: string;

  @Column('double precision')
  tokens: number;

  @Column('timestamptz')
  refilledAt: Date;
}
