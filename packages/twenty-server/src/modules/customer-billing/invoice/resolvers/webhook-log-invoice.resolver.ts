import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WebhookLogEntryType } from '../../inbox/dtos/webhook-log.dto.ts';
import { InvoiceType } from '../dtos/invoice.dto.ts';
import { InvoiceLookup } from '../invoice-lookup.service.ts';

/** The invoice a stored event turned out to be about. */
@Resolver(() => WebhookLogEntryType)
export class WebhookLogInvoiceResolver {
  constructor(private readonly invoices: InvoiceLookup) {}

  @ResolveField(() => InvoiceType, { nullable: true })
  async invoice(
    @Parent() { workspaceId, invoiceId }: WebhookLogEntryType,
  ): Promise<InvoiceType | null> {
    return invoiceId === null
      ? null
      : ((await this.invoices.find({ workspaceId, id: invoiceId })) ?? null);
  }
}
