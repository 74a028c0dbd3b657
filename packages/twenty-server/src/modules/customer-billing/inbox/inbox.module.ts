import { Module } from '@nestjs/common';
import { BillingWorkSignal } from './billing-work-signal.service.ts';
import { Inbox } from './inbox.typeorm-repository.ts';

@Module({ providers: [Inbox, BillingWorkSignal], exports: [Inbox, BillingWorkSignal] })
export class InboxModule {}
