import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InvoiceType } from '../invoice/dtos/invoice.dto.ts';
import { InvoiceLookup } from '../invoice/invoice-lookup.service.ts';
import { PaymentType } from './dtos/payment.dto.ts';

/** The invoice a movement belongs to; those of a whole page in one query. */
@Resolver(() => PaymentType)
export class PaymentInvoiceResolver {
  constructor(private readonly invoices: InvoiceLookup) {}

  @ResolveField(() => InvoiceType)
  async invoice(@Parent() { workspaceId, invoiceId }: PaymentType): Promise<InvoiceType> {
    const invoice = await this.invoices.find({ workspaceId, id: invoiceId });
    if (invoice === undefined) throw new Error(`Invoice ${invoiceId} of a payment is gone`);
    return invoice;
  }
}
