import { Module } from '@nestjs/common';
import { RecoveryModule } from './recovery.module.ts';
import { RecoveryWorker } from './recovery.worker.ts';

/** The worker's half: when to look. */
@Module({ imports: [RecoveryModule], providers: [RecoveryWorker] })
export class RecoveryWorkerModule {}
