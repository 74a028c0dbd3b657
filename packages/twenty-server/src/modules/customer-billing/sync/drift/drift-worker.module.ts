import { Module } from '@nestjs/common';
import { DriftModule } from './drift.module.ts';
import { DriftWorker } from './drift.worker.ts';

/** The worker's half: it runs what the API asked for. */
@Module({ imports: [DriftModule], providers: [DriftWorker] })
export class DriftWorkerModule {}
