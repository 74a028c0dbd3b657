import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { BillingWorkSignal } from '../../inbox/billing-work-signal.service.ts';
import { actorOf } from '../../invoice/actor-of-session.util.ts';
import { InvoiceType } from '../../invoice/dtos/invoice.dto.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import { InvoiceMails } from '../../message/mail/invoice-mails.service.ts';
import { Outbox } from '../../message/mail/outbox.service.ts';
import { StripeService } from '../../stripe/stripe.service.ts';
import { SendInvoiceInput } from './send-invoice.input.ts';
import { wordsOfMessage } from './words-of-message.util.ts';

@Resolver(() => InvoiceType)
export class SendInvoiceResolver {
  constructor(
    private readonly stripe: StripeService,
    private readonly invoices: InvoiceRepository,
    private readonly mails: InvoiceMails,
    private readonly outbox: Outbox,
    private readonly signal: BillingWorkSignal,
  ) {}

  @Mutation(() => InvoiceType, {
    description:
      'Mails the invoice with its link; makes Stripe invoice and link first where they are missing.',
  })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async sendInvoice(
    @CurrentSession() session: SessionContext,
    @Args('input') input: SendInvoiceInput,
  ): Promise<InvoiceType> {
    const { invoiceId, to, cc, subject, message, language, attachPdf, clientRequestId } = input;
    const key = { workspaceId: session.workspaceId, invoiceId };
    await this.invoices.findByIdOrThrow(key);
    // Before anything is made at Stripe for a mail that could not go out.
    this.outbox.assertConfigured();
    try {
      await this.stripe.createPaymentLink(key, actorOf(session));
      return await this.mails.queueInvoice(
        key,
        {
          to,
          cc: cc ?? [],
          subject: subject.trim(),
          message: wordsOfMessage(message),
          language: language ?? null,
          attachPdf,
          clientRequestId,
        },
        session,
      );
    } finally {
      this.signal.wakeWorkers();
    }
  }
}
