import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { IsMinorAmount } from '../../invoice/inputs/is-minor-amount.decorator.ts';
import { LONGEST_GRACE_DAYS } from '../../stripe/payment-link/longest-grace.constant.ts';

@InputType({
  description:
    'What is left out stays; null takes the workspace’s choice, and for the minimum the least Stripe charges.',
})
export class UpdatePaymentLinkInput {
  @Field(() => ID)
  @IsString()
  invoiceId: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LONGEST_GRACE_DAYS)
  graceDays?: number | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  neverExpires?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  allowPartPayment?: boolean | null;

  @Field(() => MinorAmountScalar, { nullable: true })
  @IsOptional()
  @IsMinorAmount()
  minimumPartMinor?: bigint | null;
}
