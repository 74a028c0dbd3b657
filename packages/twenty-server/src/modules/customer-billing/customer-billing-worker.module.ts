import { Module } from '@nestjs/common';
import { SettingsModule } from './settings/settings.module.ts';
import { WebhookSettingsWorkerModule } from './settings/endpoint/webhook-settings-worker.module.ts';
import { DriftWorkerModule } from './sync/drift/drift-worker.module.ts';
import { WebhookWorkerModule } from './webhook/webhook-worker.module.ts';

/** Customer billing as the worker runs it: dispatch, sync, resume. */
@Module({
  imports: [SettingsModule, DriftWorkerModule, WebhookSettingsWorkerModule, WebhookWorkerModule],
})
export class CustomerBillingWorkerModule {}
