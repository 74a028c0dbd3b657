import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuthModule } from '../auth/auth.module.ts';
import { AccessGuard } from './access.guard.ts';
import { DeniedAttempts } from './denied-attempts.service.ts';

@Module({
  imports: [AuthModule],
  providers: [DeniedAttempts, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class PermissionModule {}
