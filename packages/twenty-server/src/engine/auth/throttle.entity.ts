import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('throttle')
export class ThrottleEntity {
  /** SHA-256 of what is counted (an e-mail, an address), hex, so that this table tells nothing about people. */
  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'integer' })
  attempts: number;

  @Column({ type: 'timestamptz' })
  windowStartedAt: Date;
}
