import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InvoiceType } from '../invoice/dtos/invoice.dto.ts';

@Resolver(() => InvoiceType)
export class InvoiceDocumentResolver {
  @ResolveField(() => String, { description: 'Of this origin; a draft says that it is one.' })
  pdfUrl(@Parent() { id }: InvoiceType): string {
    return `/api/invoices/${id}/pdf`;
  }
}
