import { Module } from '@nestjs/common';
import { ConnectionModule } from '../../connection/connection.module.ts';
import { InboxModule } from '../../inbox/inbox.module.ts';
import { RecoveryModule } from './recovery.module.ts';
import { RecoveryResolver } from './recovery.resolver.ts';
import { RecoveryStates } from './recovery-states.service.ts';

/** The API's half: how it stands, and a button. */
@Module({
  imports: [ConnectionModule, InboxModule, RecoveryModule],
  providers: [RecoveryResolver, RecoveryStates],
})
export class RecoveryApiModule {}
