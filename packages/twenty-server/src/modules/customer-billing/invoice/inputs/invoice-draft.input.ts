import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, Matches } from 'class-validator';
import { IsPlainText } from '../../../../engine/graphql/is-plain-text.decorator.ts';
import { LocalDateScalar } from '../../../../engine/graphql/scalars/local-date.scalar.ts';
import { InvoiceTotalsInput } from './invoice-totals.input.ts';

const LONGEST_NOTE = 2000;
const A_YEAR_OF_BUSINESS = /^(19|20|21)\d\d-/;

@InputType()
export class InvoiceDraftInput extends InvoiceTotalsInput {
  @Field(() => ID)
  @IsString()
  companyId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  contactId?: string | null;

  @Field(() => LocalDateScalar)
  @Matches(A_YEAR_OF_BUSINESS, { message: '$property must lie between 1900 and 2199' })
  issueDate: string;

  @Field(() => LocalDateScalar)
  @Matches(A_YEAR_OF_BUSINESS, { message: '$property must lie between 1900 and 2199' })
  dueDate: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsPlainText(LONGEST_NOTE)
  note?: string | null;
}
