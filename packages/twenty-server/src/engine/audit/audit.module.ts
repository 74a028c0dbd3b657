import { Global, Module } from '@nestjs/common';
import { AuditEntryRepository } from './audit-entry.typeorm-repository.ts';
import { AuditTrail } from './audit-trail.service.ts';

@Global()
@Module({
  providers: [AuditTrail, AuditEntryRepository],
  exports: [AuditTrail],
})
export class AuditModule {}
