import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InvoiceType } from '../../invoice/dtos/invoice.dto.ts';
import { InvoiceLookup } from '../../invoice/invoice-lookup.service.ts';
import { DriftFindingType } from './dtos/drift-report.dto.ts';

/** The invoices of a whole page of findings in one query. */
@Resolver(() => DriftFindingType)
export class DriftFindingResolver {
  constructor(private readonly invoices: InvoiceLookup) {}

  @ResolveField(() => InvoiceType, { nullable: true })
  async invoice(
    @Parent() { workspaceId, invoiceId }: DriftFindingType,
  ): Promise<InvoiceType | null> {
    return invoiceId === null
      ? null
      : ((await this.invoices.find({ workspaceId, id: invoiceId })) ?? null);
  }
}
