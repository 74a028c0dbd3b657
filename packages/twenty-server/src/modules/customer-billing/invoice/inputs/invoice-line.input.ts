import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { IsNotBlank, IsPlainText } from '../../../../engine/graphql/is-plain-text.decorator.ts';
import { DecimalScalar } from '../../../../engine/graphql/scalars/decimal.scalar.ts';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { DiscountType } from '../dtos/invoice-enums.ts';
import { IsMinorAmount } from './is-minor-amount.decorator.ts';

const LONGEST_DESCRIPTION = 500;
const LONGEST_DETAILS = 2000;

/** A discount on a line or on the invoice: all null, or the type and the one value that goes with it. */
@InputType({ isAbstract: true })
export abstract class DiscountInput {
  @Field(() => DiscountType, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(DiscountType))
  discountType?: DiscountType | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  discountPercent?: string | null;

  @Field(() => MinorAmountScalar, { nullable: true })
  @IsOptional()
  @IsMinorAmount()
  discountAmountMinor?: bigint | null;
}

@InputType()
export class InvoiceLineInput extends DiscountInput {
  @Field(() => String)
  @IsPlainText(LONGEST_DESCRIPTION)
  @IsNotBlank()
  description: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsPlainText(LONGEST_DETAILS)
  details?: string | null;

  @Field(() => DecimalScalar)
  @IsString()
  quantity: string;

  @Field(() => MinorAmountScalar)
  @IsMinorAmount()
  unitPriceMinor: bigint;

  @Field(() => DecimalScalar)
  @IsString()
  taxRatePercent: string;
}
