import { Field, ObjectType } from '@nestjs/graphql';
import { DecimalScalar } from '../../../../engine/graphql/scalars/decimal.scalar.ts';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';

@ObjectType('InvoiceTax')
export class InvoiceTaxType {
  @Field(() => DecimalScalar)
  ratePercent: string;

  @Field(() => MinorAmountScalar)
  taxableMinor: bigint;

  @Field(() => MinorAmountScalar)
  taxMinor: bigint;
}

@ObjectType('InvoiceTotals')
export class InvoiceTotalsType {
  @Field(() => MinorAmountScalar, {
    description: 'Sum of the lines after their own discounts, before the invoice-wide one.',
  })
  subtotalMinor: bigint;

  @Field(() => MinorAmountScalar)
  invoiceDiscountMinor: bigint;

  @Field(() => MinorAmountScalar)
  netMinor: bigint;

  @Field(() => MinorAmountScalar)
  taxMinor: bigint;

  @Field(() => MinorAmountScalar)
  totalMinor: bigint;

  @Field(() => [InvoiceTaxType], { description: 'Highest rate first.' })
  taxes: InvoiceTaxType[];

  @Field(() => [MinorAmountScalar], {
    description: 'Per line after its own discount, before the invoice-wide one, in order.',
  })
  lineNetMinor: bigint[];
}
