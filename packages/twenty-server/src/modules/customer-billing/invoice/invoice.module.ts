import { Module } from '@nestjs/common';
import { CompanyModule } from '../../company/company.module.ts';
import { PersonModule } from '../../person/person.module.ts';
import { ConnectionModule } from '../connection/connection.module.ts';
import { InvoiceDraftsService } from './invoice-drafts.service.ts';
import { InvoiceLinesLookup } from './invoice-lines-lookup.service.ts';
import { InvoiceLookup } from './invoice-lookup.service.ts';
import { InvoiceListRepository } from './invoice-list.repository.ts';
import { InvoiceRepository } from './invoice.repository.ts';
import { IssueInvoiceService } from './issue-invoice.service.ts';
import { Letterheads } from './letterhead/letterheads.service.ts';
import { LetterheadVersionRepository } from './letterhead/letterhead-version.typeorm-repository.ts';
import { InvoiceContentResolver } from './resolvers/invoice-content.resolver.ts';
import { InvoiceCustomerResolver } from './resolvers/invoice-customer.resolver.ts';
import { InvoiceDraftResolver } from './resolvers/invoice-draft.resolver.ts';
import { InvoiceStatusResolver } from './resolvers/invoice-status.resolver.ts';
import { InvoiceTimelineResolver } from './resolvers/invoice-timeline.resolver.ts';
import { WebhookLogInvoiceResolver } from './resolvers/webhook-log-invoice.resolver.ts';
import { InvoiceResolver } from './resolvers/invoice.resolver.ts';
import { InvoiceListTypeormRepository } from './typeorm/invoice-list.typeorm-repository.ts';
import { InvoiceTypeormRepository } from './typeorm/invoice.typeorm-repository.ts';

@Module({
  imports: [CompanyModule, ConnectionModule, PersonModule],
  providers: [
    InvoiceContentResolver,
    InvoiceCustomerResolver,
    InvoiceDraftResolver,
    InvoiceDraftsService,
    InvoiceLinesLookup,
    InvoiceLookup,
    InvoiceResolver,
    InvoiceStatusResolver,
    InvoiceTimelineResolver,
    IssueInvoiceService,
    Letterheads,
    LetterheadVersionRepository,
    WebhookLogInvoiceResolver,
    { provide: InvoiceRepository, useClass: InvoiceTypeormRepository },
    { provide: InvoiceListRepository, useClass: InvoiceListTypeormRepository },
  ],
  exports: [
    InvoiceDraftsService,
    InvoiceListRepository,
    InvoiceLookup,
    InvoiceRepository,
    IssueInvoiceService,
    Letterheads,
  ],
})
export class InvoiceModule {}
