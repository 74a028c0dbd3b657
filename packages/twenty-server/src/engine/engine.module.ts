import { Module } from '@nestjs/common';
import { AuditModule } from './audit/audit.module.ts';
import { ClockModule } from './clock/clock.module.ts';
import { LiveUpdatesModule } from './live-updates/live-updates.module.ts';
import { LoggingModule } from './logging/logging.module.ts';
import { SecretEncryptionModule } from './secret-encryption/secret-encryption.module.ts';
import { WorkspaceModule } from './workspace/workspace.module.ts';

/** What every process of the server has. */
@Module({
  imports: [
    AuditModule,
    ClockModule,
    LiveUpdatesModule,
    LoggingModule,
    SecretEncryptionModule,
    WorkspaceModule,
  ],
})
export class EngineModule {}
