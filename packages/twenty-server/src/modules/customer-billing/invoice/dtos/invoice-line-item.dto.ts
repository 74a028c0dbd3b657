import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DecimalScalar } from '../../../../engine/graphql/scalars/decimal.scalar.ts';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { DiscountType } from './invoice-enums.ts';

@ObjectType('InvoiceLineItem')
export class InvoiceLineItemType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  position: number;

  @Field(() => String)
  description: string;

  @Field(() => String, { nullable: true })
  details: string | null;

  @Field(() => DecimalScalar)
  quantity: string;

  @Field(() => MinorAmountScalar)
  unitPriceMinor: bigint;

  @Field(() => DiscountType, { nullable: true })
  discountType: DiscountType | null;

  @Field(() => DecimalScalar, { nullable: true })
  discountPercent: string | null;

  @Field(() => MinorAmountScalar, { nullable: true })
  discountAmountMinor: bigint | null;

  @Field(() => DecimalScalar)
  taxRatePercent: string;

  @Field(() => MinorAmountScalar)
  grossMinor: bigint;

  @Field(() => MinorAmountScalar, { description: "The line's own discount." })
  discountMinor: bigint;

  @Field(() => MinorAmountScalar, { description: 'After both discounts: what tax is taken of.' })
  netMinor: bigint;

  @Field(() => MinorAmountScalar)
  taxMinor: bigint;

  @Field(() => MinorAmountScalar)
  totalMinor: bigint;
}
