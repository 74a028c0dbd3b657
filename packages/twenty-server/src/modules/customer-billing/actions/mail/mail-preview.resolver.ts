import { Args, Query, Resolver } from '@nestjs/graphql';
import { type MailLanguage, renderMail, subjectOfMail } from 'twenty-emails';
import { type CurrencyCode, isCurrencyCode, PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { WorkspaceService } from '../../../../engine/workspace/workspace.service.ts';
import { chooseInvoiceLanguage } from '../../invoice/formats/choose-invoice-language.util.ts';
import { createInvoiceFormats } from '../../invoice/formats/invoice-formats.util.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import { describeSampleMail } from '../../message/mail/describe-sample-mail.util.ts';
import { type MailFacts, MailFactsReader } from '../../message/mail/mail-facts.service.ts';
import { MailStationery } from '../../message/mail/sending/mail-stationery.ts';
import { MailPreviewArgs } from './mail-preview.args.ts';
import { MailPreviewType } from './mail-preview.dto.ts';
import { wordsOfMessage } from './words-of-message.util.ts';

const SAMPLE_TOTAL_MINOR = 119_000n;

@Resolver(() => MailPreviewType)
export class MailPreviewResolver {
  constructor(
    private readonly facts: MailFactsReader,
    private readonly invoices: InvoiceRepository,
    private readonly stationery: MailStationery,
    private readonly workspaces: WorkspaceService,
    private readonly config: AppConfig,
  ) {}

  @Query(() => MailPreviewType, {
    description:
      'A mail as it would go out, of an invoice or of an example; in the customer’s language unless told.',
  })
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async mailPreview(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args() { kind, language, invoiceId, message }: MailPreviewArgs,
  ): Promise<MailPreviewType> {
    const asked =
      invoiceId == null ? null : await this.invoices.findByIdOrThrow({ workspaceId, invoiceId });
    const facts =
      asked === null
        ? await this.exampleFacts(workspaceId, language ?? 'en')
        : await this.facts.read(asked, language == null ? {} : { language });
    const invoice = {
      ...facts.invoice,
      stripePaymentLink: facts.invoice.stripePaymentLink ?? this.exampleLink(),
    };
    const content = describeSampleMail(
      kind,
      { ...facts, invoice },
      { message: wordsOfMessage(message) },
    );
    const sender = await this.stationery.senderOf(
      asked ?? { workspaceId, letterheadVersionId: null },
    );
    return {
      subject: subjectOfMail(content),
      language: content.language,
      ...(await renderMail(content, sender)),
    };
  }

  private exampleLink(): string {
    return `${this.config.publicUrl?.replace(/\/$/, '') ?? ''}/pay/example`;
  }

  private async exampleFacts(workspaceId: string, asked: MailLanguage): Promise<MailFacts> {
    const workspace = await this.workspaces.findByIdOrThrow(workspaceId);
    const { language, locale } = chooseInvoiceLanguage({
      asked,
      customerLocale: null,
      browserLanguage: null,
    });
    const today = this.workspaces.todayIn(workspace);
    return {
      invoice: {
        id: '',
        workspaceId,
        number: `INV-${today.slice(0, 4)}-0042`,
        livemode: null,
        owedMinor: SAMPLE_TOTAL_MINOR,
        totalMinor: SAMPLE_TOTAL_MINOR,
        dueDate: today,
        stripePaymentLink: null,
      },
      customerName: 'Brackwater Marine',
      billingEmail: null,
      language,
      formats: createInvoiceFormats({
        locale,
        timeZone: workspace.timeZone,
        currency: currencyOf(workspace.defaultCurrency),
        today,
      }),
      today,
    };
  }
}

const currencyOf = (code: string): CurrencyCode => (isCurrencyCode(code) ? code : 'EUR');
