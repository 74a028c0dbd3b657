import { Module } from '@nestjs/common';
import { HeartbeatModule } from './heartbeat.module.ts';
import { WorkerHeartbeat } from './worker-heartbeat.service.ts';

/** The worker's half: it says that it lives. */
@Module({ imports: [HeartbeatModule], providers: [WorkerHeartbeat] })
export class HeartbeatWorkerModule {}
