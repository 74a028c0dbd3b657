import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString } from 'class-validator';
import { IsNotBlank, IsPlainText } from '../../../../engine/graphql/is-plain-text.decorator.ts';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { IsMinorAmount } from '../../invoice/inputs/is-minor-amount.decorator.ts';
import { RefundReason } from '../../stripe/refund/refund-wish.type.ts';
import { LONGEST_CLIENT_REQUEST_ID, LONGEST_NOTE } from './input-limits.constant.ts';

registerEnumType(RefundReason, { name: 'RefundReason' });

@InputType()
export class RefundPaymentInput {
  @Field(() => ID)
  @IsString()
  paymentId: string;

  @Field(() => MinorAmountScalar)
  @IsMinorAmount()
  amountMinor: bigint;

  @Field(() => RefundReason, { nullable: true })
  @IsOptional()
  @IsEnum(RefundReason)
  reason?: RefundReason | null;

  @Field(() => String, { nullable: true, description: 'For the timeline; Stripe is not told.' })
  @IsOptional()
  @IsPlainText(LONGEST_NOTE)
  note?: string | null;

  @Field(() => ID, {
    description: 'Chosen by the client; the same again does nothing twice.',
  })
  @IsPlainText(LONGEST_CLIENT_REQUEST_ID)
  @IsNotBlank()
  clientRequestId: string;
}

@InputType()
export class RefundOverpaymentInput {
  @Field(() => ID)
  @IsString()
  invoiceId: string;

  @Field(() => ID, {
    description: 'Chosen by the client; the same again does nothing twice.',
  })
  @IsPlainText(LONGEST_CLIENT_REQUEST_ID)
  @IsNotBlank()
  clientRequestId: string;
}
