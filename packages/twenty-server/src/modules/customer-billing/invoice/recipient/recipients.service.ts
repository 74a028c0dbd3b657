import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { WorkspaceService } from '../../../../engine/workspace/workspace.service.ts';
import { CompanyRepository } from '../../../company/company.repository.ts';
import { PersonRepository } from '../../../person/person.repository.ts';
import type { Invoice } from '../invoice.type.ts';
import type { Recipient } from './recipient.type.ts';

/** Whose recipient is asked for: the one it was issued to, or the customer as it is today while it is a draft. */
type RecipientUse = Pick<Invoice, 'workspaceId' | 'companyId' | 'contactId' | 'recipient'>;

/** Whom invoices name. */
@Injectable()
export class Recipients {
  constructor(
    private readonly companies: CompanyRepository,
    private readonly people: PersonRepository,
    private readonly workspaces: WorkspaceService,
  ) {}

  /**
   * Of an issued invoice whom it was issued to, of a draft the customer as it is today.
   * @throws AppException COMPANY_NOT_FOUND, PERSON_NOT_FOUND
   */
  async findNamedOn(use: RecipientUse, transaction?: Transaction): Promise<Recipient> {
    return use.recipient ?? this.findToday(use, transaction);
  }

  /**
   * What an invoice that is issued now names from now on.
   * @throws AppException COMPANY_NOT_FOUND, PERSON_NOT_FOUND
   */
  async findToday(
    { workspaceId, companyId, contactId }: Omit<RecipientUse, 'recipient'>,
    transaction?: Transaction,
  ): Promise<Recipient> {
    const company = await this.companies.findByIdOrThrow({ workspaceId, companyId }, transaction);
    const contact =
      contactId === null
        ? null
        : await this.people.findByIdOrThrow({ workspaceId, personId: contactId }, transaction);
    const workspace = await this.workspaces.findByIdOrThrow(workspaceId, transaction);
    return {
      name: company.name,
      contact: contact?.name ?? null,
      countryCode: company.countryCode,
      locale: company.locale,
      fallbackLocale: workspace.locale,
    };
  }
}
