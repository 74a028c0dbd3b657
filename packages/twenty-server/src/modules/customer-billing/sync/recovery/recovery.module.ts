import { Module } from '@nestjs/common';
import { ConnectionModule } from '../../connection/connection.module.ts';
import { InboxModule } from '../../inbox/inbox.module.ts';
import { MessageModule } from '../../message/message.module.ts';
import { StripeModule } from '../../stripe/stripe.module.ts';
import { EventRecovery } from './event-recovery.service.ts';
import { GapDetector } from './gap-detector.service.ts';
import { MissedEventsAlarm } from './missed-events-alarm.service.ts';
import { PatientStripe } from './patient-stripe.service.ts';
import { RecoveryWishes } from './recovery-wishes.typeorm-repository.ts';

/** Finds what never arrived. */
@Module({
  imports: [ConnectionModule, InboxModule, MessageModule, StripeModule],
  providers: [EventRecovery, GapDetector, MissedEventsAlarm, PatientStripe, RecoveryWishes],
  exports: [EventRecovery, GapDetector],
})
export class RecoveryModule {}
