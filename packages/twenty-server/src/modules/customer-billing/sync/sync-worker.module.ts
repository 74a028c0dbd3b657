import { Module } from '@nestjs/common';
import { InvoiceSyncWorker } from './invoice-sync.worker.ts';
import { SyncModule } from './sync.module.ts';

/** The part of the room that only the worker process runs. */
@Module({ imports: [SyncModule], providers: [InvoiceSyncWorker], exports: [InvoiceSyncWorker] })
export class SyncWorkerModule {}
