import { Module } from '@nestjs/common';
import { ConnectionModule } from '../../connection/connection.module.ts';
import { InvoiceModule } from '../../invoice/invoice.module.ts';
import { InvoiceLeaseModule } from '../../invoice/lease/invoice-lease.module.ts';
import { PaymentModule } from '../../payment/payment.module.ts';
import { StripeModule } from '../../stripe/stripe.module.ts';
import { SyncModule } from '../sync.module.ts';
import { DriftComparison } from './drift-comparison.service.ts';
import { DriftFindingResolver } from './drift-finding.resolver.ts';
import { DriftOrphans } from './drift-orphans.service.ts';
import { DriftReader } from './drift-reader.service.ts';
import { DriftRepairs } from './drift-repairs.service.ts';
import { DriftReports } from './drift-reports.service.ts';
import { DriftResolver } from './drift.resolver.ts';
import { OwnBooksReader } from './own-books.service.ts';
import { SingleComparison } from './single-comparison.service.ts';
import { DriftBooksRepository } from './typeorm/drift-books.typeorm-repository.ts';
import { DriftFindingRepository } from './typeorm/drift-finding.typeorm-repository.ts';
import { DriftObjectRepository } from './typeorm/drift-object.typeorm-repository.ts';
import { DriftReportRepository } from './typeorm/drift-report.typeorm-repository.ts';

/** Reports of what differs from Stripe, and their repair. */
@Module({
  imports: [
    ConnectionModule,
    InvoiceModule,
    InvoiceLeaseModule,
    PaymentModule,
    StripeModule,
    SyncModule,
  ],
  providers: [
    DriftBooksRepository,
    DriftComparison,
    DriftFindingRepository,
    DriftFindingResolver,
    DriftObjectRepository,
    DriftOrphans,
    DriftReader,
    DriftRepairs,
    DriftReportRepository,
    DriftReports,
    DriftResolver,
    OwnBooksReader,
    SingleComparison,
  ],
  exports: [DriftFindingRepository, DriftRepairs, DriftReports],
})
export class DriftModule {}
