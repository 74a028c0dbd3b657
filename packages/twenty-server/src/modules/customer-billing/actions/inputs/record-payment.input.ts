import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { IsNotBlank, IsPlainText } from '../../../../engine/graphql/is-plain-text.decorator.ts';
import { LocalDateScalar } from '../../../../engine/graphql/scalars/local-date.scalar.ts';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { IsMinorAmount } from '../../invoice/inputs/is-minor-amount.decorator.ts';
import { ManualPaymentMethod } from '../../stripe/outside/manual-payment-method.constant.ts';

const LONGEST_REFERENCE = 200;
const LONGEST_NOTE = 2000;
const LONGEST_REQUEST_ID = 100;
const A_YEAR_OF_BUSINESS = /^(19|20|21)\d\d-/;

registerEnumType(ManualPaymentMethod, { name: 'ManualPaymentMethod' });

@InputType()
export class RecordPaymentInput {
  @Field(() => ID)
  @IsString()
  invoiceId: string;

  @Field(() => MinorAmountScalar)
  @IsMinorAmount()
  amountMinor: bigint;

  @Field(() => ManualPaymentMethod)
  @IsIn(Object.values(ManualPaymentMethod))
  method: ManualPaymentMethod;

  @Field(() => LocalDateScalar, { description: 'Today or earlier, where the workspace is.' })
  @Matches(A_YEAR_OF_BUSINESS, { message: '$property must lie between 1900 and 2199' })
  receivedOn: string;

  @Field(() => String, { nullable: true, description: 'Bank reference, receipt number …' })
  @IsOptional()
  @IsPlainText(LONGEST_REFERENCE)
  reference?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsPlainText(LONGEST_NOTE)
  note?: string | null;

  @Field(() => ID, { description: 'Chosen by the client; the same again does nothing twice.' })
  @IsPlainText(LONGEST_REQUEST_ID)
  @IsNotBlank()
  clientRequestId: string;
}
