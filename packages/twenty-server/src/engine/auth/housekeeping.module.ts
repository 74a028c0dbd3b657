import { Module } from '@nestjs/common';
import { AuthModule } from './auth.module.ts';
import { SessionHousekeeping } from './session-housekeeping.service.ts';

/** Only for the worker. */
@Module({ imports: [AuthModule], providers: [SessionHousekeeping] })
export class HousekeepingModule {}
