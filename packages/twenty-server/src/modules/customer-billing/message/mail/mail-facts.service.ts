import { Injectable } from '@nestjs/common';
import type { MailLanguage } from 'twenty-emails';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { WorkspaceService } from '../../../../engine/workspace/workspace.service.ts';
import { CompanyRepository } from '../../../company/company.repository.ts';
import { PersonRepository } from '../../../person/person.repository.ts';
import { billingEmailOf } from '../../invoice/billing-email.util.ts';
import { chooseInvoiceLanguage } from '../../invoice/formats/choose-invoice-language.util.ts';
import {
  createInvoiceFormats,
  type InvoiceFormats,
} from '../../invoice/formats/invoice-formats.util.ts';
import type { Invoice } from '../../invoice/invoice.type.ts';
import { Recipients } from '../../invoice/recipient/recipients.service.ts';

/** What every mail about an invoice needs to know. */
export type MailFacts = {
  readonly invoice: Pick<
    Invoice,
    | 'id'
    | 'workspaceId'
    | 'number'
    | 'livemode'
    | 'owedMinor'
    | 'totalMinor'
    | 'dueDate'
    | 'stripePaymentLink'
  >;
  readonly customerName: string;
  /** Where the invoice goes; null where nobody knows. */
  readonly billingEmail: string | null;
  readonly language: MailLanguage;
  readonly formats: InvoiceFormats;
  /** YYYY-MM-DD where the workspace is. */
  readonly today: string;
};

@Injectable()
export class MailFactsReader {
  constructor(
    private readonly companies: CompanyRepository,
    private readonly people: PersonRepository,
    private readonly recipients: Recipients,
    private readonly workspaces: WorkspaceService,
  ) {}

  /**
   * Whom it names and how it is written comes with the invoice; where it goes is looked up today.
   * @param language in place of the customer's own
   */
  async read(
    invoice: Invoice,
    options: { language?: MailLanguage; transaction?: Transaction } = {},
  ): Promise<MailFacts> {
    const { workspaceId, companyId, contactId } = invoice;
    const { transaction } = options;
    const company = await this.companies.findByIdOrThrow({ workspaceId, companyId }, transaction);
    const contact =
      contactId === null
        ? undefined
        : await this.people.findByIdOrThrow({ workspaceId, personId: contactId }, transaction);
    const recipient = await this.recipients.findNamedOn(invoice, transaction);
    const workspace = await this.workspaces.findByIdOrThrow(workspaceId, transaction);
    const { language, locale } = chooseInvoiceLanguage({
      asked: options.language ?? null,
      customerLocale: recipient.locale,
      browserLanguage: recipient.fallbackLocale,
    });
    const today = this.workspaces.todayIn(workspace);
    return {
      invoice,
      customerName: recipient.contact ?? recipient.name,
      billingEmail: billingEmailOf({ company, contact }),
      language,
      formats: createInvoiceFormats({
        locale,
        timeZone: workspace.timeZone,
        currency: invoice.currency,
        today,
      }),
      today,
    };
  }
}
