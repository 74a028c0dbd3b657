import { Module } from '@nestjs/common';
import { InboxModule } from '../inbox/inbox.module.ts';
import { SyncWorkerModule } from '../sync/sync-worker.module.ts';
import { DispatchModule } from './dispatch.module.ts';
import { EventDispatchWorker } from './event-dispatch.worker.ts';

/** The worker's half: dispatch what was stored. */
@Module({
  imports: [DispatchModule, InboxModule, SyncWorkerModule],
  providers: [EventDispatchWorker],
})
export class WebhookWorkerModule {}
