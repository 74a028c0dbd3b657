import { Module } from '@nestjs/common';
import { InvoiceLeaseRepository } from './invoice-lease.typeorm-repository.ts';
import { InvoiceLeases } from './invoice-leases.service.ts';

@Module({
  providers: [InvoiceLeaseRepository, InvoiceLeases],
  exports: [InvoiceLeaseRepository, InvoiceLeases],
})
export class InvoiceLeaseModule {}
