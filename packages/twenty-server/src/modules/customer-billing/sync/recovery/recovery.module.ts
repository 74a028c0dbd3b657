import { Module } from '@nestjs/common';
import { ConnectionModule } from '../../connection/connection.module.ts';
import { InboxModule } from '../../inbox/inbox.module.ts';
import { MessageModule } from '../../message/message.module.ts';
import { StripeModule } from '../../stripe/stripe.module.ts';
import { EventRecovery } from './event-recovery.service.ts';
import { ForbiddenListsAlarm } from './forbidden-lists-alarm.service.ts';
import { GapDetector } from './gap-detector.service.ts';
import { MissedEventsAlarm } from './missed-events-alarm.service.ts';
import { NightlyReconciliation } from './nightly-reconciliation.service.ts';
import { NightlyRounds } from './nightly-rounds.service.ts';
import { OrphanSearch } from './orphan-search.service.ts';
import { ReconciliationRows } from './reconciliation-rows.ts';
import { ReconciliationRowsTypeorm } from './reconciliation-rows.typeorm-repository.ts';
import { RecoveryWishes } from './recovery-wishes.typeorm-repository.ts';

/** Finds what never arrived. */
@Module({
  imports: [ConnectionModule, InboxModule, MessageModule, StripeModule],
  providers: [
    EventRecovery,
    ForbiddenListsAlarm,
    GapDetector,
    MissedEventsAlarm,
    NightlyReconciliation,
    NightlyRounds,
    OrphanSearch,
    RecoveryWishes,
    { provide: ReconciliationRows, useClass: ReconciliationRowsTypeorm },
  ],
  exports: [EventRecovery, GapDetector, NightlyReconciliation, NightlyRounds],
})
export class RecoveryModule {}
