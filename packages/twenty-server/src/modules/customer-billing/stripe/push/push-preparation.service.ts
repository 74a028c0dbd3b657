import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { WorkspaceService } from '../../../../engine/workspace/workspace.service.ts';
import type { Company } from '../../../company/company.type.ts';
import { CompanyRepository } from '../../../company/company.repository.ts';
import { PersonRepository } from '../../../person/person.repository.ts';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import { billingEmailOf } from '../../invoice/billing-email.util.ts';
import type { Invoice } from '../../invoice/invoice.type.ts';
import { buildCustomerParams } from './build-push-params.util.ts';
import { StripeCommandRepository } from './stripe-command.typeorm-repository.ts';
import { StripeCustomerRepository } from './stripe-customer.typeorm-repository.ts';
import { customerIdempotencyKey } from './stripe-customers.service.ts';
import { StripePushRepository } from './stripe-push.typeorm-repository.ts';
import { PushStatus, StripeCommandKind } from './stripe-push.type.ts';

/** What a push is made of besides the invoice and its lines. */
export type PushSurroundings = {
  readonly stripeCustomerRowId: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly version: number;
  /** The number of an earlier version is taken at Stripe for good. */
  readonly isNumberTaken: boolean;
};

/**
 * Gathers what a push needs before anything of the invoice is locked, so that the transaction that issues it, and with
 * it the sequence of numbers that the whole workspace waits for, lasts a handful of statements.
 */
@Injectable()
export class PushPreparation {
  constructor(
    private readonly companies: CompanyRepository,
    private readonly people: PersonRepository,
    private readonly workspaces: WorkspaceService,
    private readonly customers: StripeCustomerRepository,
    private readonly commands: StripeCommandRepository,
    private readonly pushes: StripePushRepository,
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  /**
   * The company's customer row, with the command to make the customer where it is new, in a short transaction of its
   * own; the rest is read. The lease on the invoice is what keeps `version` the next one.
   * @throws AppException CUSTOMER_HAS_NO_EMAIL, COMPANY_NOT_FOUND
   */
  async prepare(
    invoice: Pick<Invoice, 'workspaceId' | 'id' | 'companyId' | 'contactId' | 'recipient'>,
    connectionId: string,
  ): Promise<PushSurroundings> {
    const { workspaceId, id: invoiceId } = invoice;
    const company = await this.companyOf(invoice);
    const email = await this.billingEmailOrThrow(invoice, company);
    const workspace = await this.workspaces.findByIdOrThrow(workspaceId);
    const earlier = await this.pushes.listSyncable({ workspaceId, invoiceId });
    return {
      stripeCustomerRowId: await this.ensureCustomerRow({ connectionId, company, email }),
      // Of an issued invoice that of its PDF, so that its lines read the same in both.
      locale: invoice.recipient?.locale ?? company.locale,
      timeZone: workspace.timeZone,
      version: await this.pushes.nextVersion({ workspaceId, invoiceId }),
      isNumberTaken: earlier.some(({ status }) => status === PushStatus.COMPLETE),
    };
  }

  /** @throws AppException CUSTOMER_HAS_NO_EMAIL, COMPANY_NOT_FOUND */
  async assertHasEmail(
    invoice: Pick<Invoice, 'workspaceId' | 'companyId' | 'contactId'>,
  ): Promise<void> {
    await this.billingEmailOrThrow(invoice, await this.companyOf(invoice));
  }

  private companyOf({
    workspaceId,
    companyId,
  }: Pick<Invoice, 'workspaceId' | 'companyId'>): Promise<Company> {
    return this.companies.findByIdOrThrow({ workspaceId, companyId });
  }

  private async billingEmailOrThrow(
    { workspaceId, contactId }: Pick<Invoice, 'workspaceId' | 'contactId'>,
    company: Company,
  ): Promise<string> {
    const contact =
      contactId === null ? null : await this.people.findById({ workspaceId, personId: contactId });
    const email = billingEmailOf({ company, contact: contact ?? undefined });
    if (email === null) {
      throw new AppException('CUSTOMER_HAS_NO_EMAIL');
    }
    return email;
  }

  private async ensureCustomerRow({
    connectionId,
    company,
    email,
  }: {
    connectionId: string;
    company: Company;
    email: string;
  }): Promise<string> {
    const { workspaceId, id: companyId } = company;
    return this.database.inTransaction(async (transaction) => {
      const customer = await this.customers.findOrInsert(
        { workspaceId, connectionId, companyId },
        transaction,
      );
      if (customer.stripeCustomerId === null) {
        await this.commands.insertIfNew(
          {
            workspaceId,
            connectionId,
            invoiceId: null,
            pushId: null,
            kind: StripeCommandKind.CREATE_CUSTOMER,
            step: 0,
            idempotencyKey: customerIdempotencyKey(customer),
            params: buildCustomerParams({
              company,
              email,
              installationId: this.config.crmInstallationId,
              stripeCustomerRowId: customer.id,
            }) as JsonObject,
            requestedByUserId: null,
          },
          transaction,
        );
      }
      return customer.id;
    });
  }
}
