import { AuditEntryRepository } from '../../engine/audit/audit-entry.typeorm-repository.ts';
import { AuditTrail } from '../../engine/audit/audit-trail.service.ts';
import { AdjustableClock } from '../../engine/clock/adjustable-clock.ts';
import type { Database } from '../../engine/database/database.ts';
import { WorkspaceService } from '../../engine/workspace/workspace.service.ts';
import { WorkspaceRepository } from '../../engine/workspace/workspace.typeorm-repository.ts';
import { LiveUpdates } from '../../engine/live-updates/live-updates.service.ts';
import { CompanyTypeormRepository } from '../../modules/company/typeorm/company.typeorm-repository.ts';
import { InvoiceDraftsService } from '../../modules/customer-billing/invoice/invoice-drafts.service.ts';
import { IssueInvoiceService } from '../../modules/customer-billing/invoice/issue-invoice.service.ts';
import { Letterheads } from '../../modules/customer-billing/invoice/letterhead/letterheads.service.ts';
import { LetterheadVersionRepository } from '../../modules/customer-billing/invoice/letterhead/letterhead-version.typeorm-repository.ts';
import { InvoiceTypeormRepository } from '../../modules/customer-billing/invoice/typeorm/invoice.typeorm-repository.ts';
import { InvoiceLedger } from '../../modules/customer-billing/payment/invoice-ledger.service.ts';
import { ManualPayments } from '../../modules/customer-billing/payment/manual-payments.service.ts';
import { PaymentTypeormRepository } from '../../modules/customer-billing/payment/typeorm/payment.typeorm-repository.ts';
import { PersonTypeormRepository } from '../../modules/person/typeorm/person.typeorm-repository.ts';

/** Nobody looks at a database that is only now being filled. */
class SilentLiveUpdates extends LiveUpdates {
  override async announce(): Promise<void> {}
}

/** The real services on a clock that can be turned back: what they write looks a year old. */
export const createSeedServices = (database: Database) => {
  const clock = new AdjustableClock();
  const auditTrail = new AuditTrail(new AuditEntryRepository(database), clock);
  const liveUpdates = new SilentLiveUpdates(database);
  const companies = new CompanyTypeormRepository(database);
  const people = new PersonTypeormRepository(database);
  const invoices = new InvoiceTypeormRepository(database, clock);
  const payments = new PaymentTypeormRepository(database);
  const letterheads = new Letterheads(
    new LetterheadVersionRepository(database),
    new WorkspaceService(new WorkspaceRepository(database), clock),
  );
  return {
    clock,
    letterheads,
    companies,
    people,
    drafts: new InvoiceDraftsService(
      database,
      invoices,
      companies,
      people,
      auditTrail,
      liveUpdates,
    ),
    issuing: new IssueInvoiceService(invoices, letterheads, auditTrail, liveUpdates, clock),
    manual: new ManualPayments(
      invoices,
      payments,
      new InvoiceLedger(invoices, payments, auditTrail, liveUpdates),
      auditTrail,
    ),
  };
};

export type SeedServices = ReturnType<typeof createSeedServices>;
