import { Module } from '@nestjs/common';
import { WorkerHeartbeatRepository } from './worker-heartbeat.typeorm-repository.ts';

/** For whoever wants to know whether a worker lives. */
@Module({ providers: [WorkerHeartbeatRepository], exports: [WorkerHeartbeatRepository] })
export class HeartbeatModule {}
