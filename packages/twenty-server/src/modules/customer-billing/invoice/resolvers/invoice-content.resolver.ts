import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Discount } from 'twenty-shared';
import { DecimalScalar } from '../../../../engine/graphql/scalars/decimal.scalar.ts';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { DiscountType } from '../dtos/invoice-enums.ts';
import { InvoiceLineItemType } from '../dtos/invoice-line-item.dto.ts';
import { InvoiceTotalsType } from '../dtos/invoice-totals.dto.ts';
import { InvoiceType } from '../dtos/invoice.dto.ts';
import { InvoiceLinesLookup } from '../invoice-lines-lookup.service.ts';
import { viewStoredTotals } from '../invoice-totals-view.util.ts';
import type { InvoiceLineItem } from '../invoice.type.ts';

const percentOf = (discount: Discount | null): string | null =>
  discount?.type === 'PERCENT' ? discount.percent : null;

const amountMinorOf = (discount: Discount | null): bigint | null =>
  discount?.type === 'AMOUNT' ? discount.amountMinor : null;

const toLineType = ({ discount, ...line }: InvoiceLineItem): InvoiceLineItemType => ({
  ...line,
  discountType: discount?.type ?? null,
  discountPercent: percentOf(discount),
  discountAmountMinor: amountMinorOf(discount),
});

/** What the invoice asks for: lines, discount, totals. */
@Resolver(() => InvoiceType)
export class InvoiceContentResolver {
  constructor(private readonly lookup: InvoiceLinesLookup) {}

  @ResolveField(() => [InvoiceLineItemType])
  async lines(@Parent() invoice: InvoiceType): Promise<InvoiceLineItemType[]> {
    return (await this.linesOf(invoice)).map(toLineType);
  }

  @ResolveField(() => InvoiceTotalsType)
  async totals(@Parent() invoice: InvoiceType): Promise<InvoiceTotalsType> {
    return viewStoredTotals({ invoice, lines: await this.linesOf(invoice) });
  }

  @ResolveField(() => DiscountType, { nullable: true })
  discountType(@Parent() { discount }: InvoiceType): DiscountType | null {
    return discount?.type ?? null;
  }

  @ResolveField(() => DecimalScalar, { nullable: true })
  discountPercent(@Parent() { discount }: InvoiceType): string | null {
    return percentOf(discount);
  }

  @ResolveField(() => MinorAmountScalar, { nullable: true })
  discountAmountMinor(@Parent() { discount }: InvoiceType): bigint | null {
    return amountMinorOf(discount);
  }

  private async linesOf({ workspaceId, id }: InvoiceType): Promise<InvoiceLineItem[]> {
    return (await this.lookup.find({ workspaceId, id })) ?? [];
  }
}
