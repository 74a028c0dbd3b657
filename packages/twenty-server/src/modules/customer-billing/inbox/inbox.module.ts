import { Module } from '@nestjs/common';
import { BillingWorkSignal } from './billing-work-signal.service.ts';
import { DispatchedEvents } from './dispatched-events.typeorm-repository.ts';
import { Inbox } from './inbox.typeorm-repository.ts';
import { WebhookLogRepository } from './webhook-log.typeorm-repository.ts';
import { WebhookRefusalRepository } from './webhook-refusal.typeorm-repository.ts';
import { WebhookRefusals } from './webhook-refusals.service.ts';

const EXPORTED = [
  DispatchedEvents,
  Inbox,
  BillingWorkSignal,
  WebhookLogRepository,
  WebhookRefusalRepository,
  WebhookRefusals,
];

@Module({ providers: EXPORTED, exports: EXPORTED })
export class InboxModule {}
