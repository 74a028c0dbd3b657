import { Module } from '@nestjs/common';
import { WebhookSettingsModule } from './webhook-settings.module.ts';
import { WebhookSettingsWorker } from './webhook-settings.worker.ts';

/** The worker's half: its chores. */
@Module({ imports: [WebhookSettingsModule], providers: [WebhookSettingsWorker] })
export class WebhookSettingsWorkerModule {}
