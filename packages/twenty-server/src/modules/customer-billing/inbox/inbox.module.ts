import { Module } from '@nestjs/common';
import { BillingWorkSignal } from './billing-work-signal.service.ts';
import { DispatchedEvents } from './dispatched-events.typeorm-repository.ts';
import { EventCursorRepository } from './event-cursor.typeorm-repository.ts';
import { InboxHealth } from './inbox-health.typeorm-repository.ts';
import { Inbox } from './inbox.typeorm-repository.ts';
import { MissedEventsRepository } from './missed-events.typeorm-repository.ts';
import { WebhookLogRepository } from './webhook-log.typeorm-repository.ts';
import { WebhookRefusalRepository } from './webhook-refusal.typeorm-repository.ts';
import { WebhookRefusals } from './webhook-refusals.service.ts';

const EXPORTED = [
  DispatchedEvents,
  Inbox,
  InboxHealth,
  BillingWorkSignal,
  EventCursorRepository,
  MissedEventsRepository,
  WebhookLogRepository,
  WebhookRefusalRepository,
  WebhookRefusals,
];

@Module({ providers: EXPORTED, exports: EXPORTED })
export class InboxModule {}
