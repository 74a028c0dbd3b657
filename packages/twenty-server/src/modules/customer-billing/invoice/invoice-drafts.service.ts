import { Injectable } from '@nestjs/common';
import { BillingErrorCode, LiveRecordType } from 'twenty-shared';
import type { Actor } from '../../../engine/audit/actor.type.ts';
import { AuditTrail } from '../../../engine/audit/audit-trail.service.ts';
import { Database } from '../../../engine/database/database.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import { LiveUpdates } from '../../../engine/live-updates/live-updates.service.ts';
import { CompanyRepository } from '../../company/company.repository.ts';
import { PersonRepository } from '../../person/person.repository.ts';
import { describeDraft } from '../payment/timeline-text.util.ts';
import { checkDraftOrThrow, type DraftRequest } from './check-draft.util.ts';
import type { InvoiceDraft } from './invoice-draft.type.ts';
import { InvoiceRepository } from './invoice.repository.ts';
import type { Invoice, InvoiceKey } from './invoice.type.ts';

type DraftChange = 'CREATED' | 'UPDATED' | 'DELETED';

/** Everything a person may do to an invoice before it is issued. */
@Injectable()
export class InvoiceDraftsService {
  constructor(
    private readonly database: Database,
    private readonly invoices: InvoiceRepository,
    private readonly companies: CompanyRepository,
    private readonly people: PersonRepository,
    private readonly auditTrail: AuditTrail,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  /** @throws AppException as checkDraftOrThrow, and COMPANY_NOT_FOUND, PERSON_NOT_FOUND */
  async create(request: {
    workspaceId: string;
    draft: DraftRequest;
    actor: Actor;
  }): Promise<Invoice> {
    const { workspaceId, actor } = request;
    const draft = checkDraftOrThrow(request.draft);
    return this.database.inTransaction((transaction) =>
      this.createWithin({ workspaceId, draft, actor }, transaction),
    );
  }

  /** @throws AppException COMPANY_NOT_FOUND, PERSON_NOT_FOUND */
  async createWithin(
    { workspaceId, draft, actor }: { workspaceId: string; draft: InvoiceDraft; actor: Actor },
    transaction: Transaction,
  ): Promise<Invoice> {
    await this.assertCustomerOrThrow({ workspaceId, draft }, transaction);
    const invoice = await this.invoices.insertDraft({ workspaceId, draft }, transaction);
    await this.tell({ change: 'CREATED', invoice, actor }, transaction);
    return invoice;
  }

  /**
   * Replaces a draft, provided nobody changed it since `version`.
   * @throws AppException as create, and INVOICE_NOT_FOUND, INVOICE_NOT_DRAFT, INVOICE_VERSION_CONFLICT
   */
  async update(
    request: InvoiceKey & { version: number; draft: DraftRequest; actor: Actor },
  ): Promise<Invoice> {
    const { workspaceId, invoiceId, version, actor } = request;
    return this.database.inTransaction(async (transaction) => {
      await this.invoices.findByIdOrThrow({ workspaceId, invoiceId }, transaction);
      const draft = checkDraftOrThrow(request.draft);
      await this.assertCustomerOrThrow({ workspaceId, draft }, transaction);
      const invoice = await this.invoices.updateDraft(
        { workspaceId, invoiceId, version, draft },
        transaction,
      );
      await this.tell({ change: 'UPDATED', invoice, actor }, transaction);
      return invoice;
    });
  }

  /** @throws AppException INVOICE_NOT_FOUND, INVOICE_NOT_DRAFT */
  async delete({ workspaceId, invoiceId, actor }: InvoiceKey & { actor: Actor }): Promise<void> {
    await this.database.inTransaction(async (transaction) => {
      const key = { workspaceId, invoiceId };
      const invoice = await this.invoices.findByIdOrThrow(key, transaction);
      await this.invoices.deleteDraft(key, transaction);
      await this.tell({ change: 'DELETED', invoice, actor }, transaction);
    });
  }

  /** @throws AppException COMPANY_NOT_FOUND, PERSON_NOT_FOUND */
  async assertCustomerOrThrow(
    { workspaceId, draft }: { workspaceId: string; draft: InvoiceDraft },
    transaction?: Transaction,
  ): Promise<void> {
    const { companyId, contactId } = draft;
    await this.companies.findByIdOrThrow({ workspaceId, companyId }, transaction);
    if (contactId === null) return;
    const contact = await this.people.findByIdOrThrow(
      { workspaceId, personId: contactId },
      transaction,
    );
    if (contact.companyId !== companyId) {
      throw new AppException(BillingErrorCode.PERSON_NOT_FOUND, { field: 'contactId' });
    }
  }

  private async tell(
    { change, invoice, actor }: { change: DraftChange; invoice: Invoice; actor: Actor },
    transaction: Transaction,
  ): Promise<void> {
    const { workspaceId, id } = invoice;
    await this.auditTrail.record(
      {
        workspaceId,
        invoiceId: id,
        actor,
        action: `invoice.${change.toLowerCase()}`,
        summary: describeDraft(change, invoice),
        toStatus: change === 'CREATED' ? invoice.status : null,
        data: { totalMinor: invoice.totalMinor.toString(), currency: invoice.currency },
      },
      transaction,
    );
    await this.liveUpdates.announce({ workspaceId, type: LiveRecordType.INVOICE, id }, transaction);
  }
}
