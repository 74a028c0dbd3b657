import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row per living worker process; it moves `lastSeenAt` forward and removes the row when it ends in order. */
@Entity('workerHeartbeat')
export class WorkerHeartbeatEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz')
  lastSeenAt: Date;
}
