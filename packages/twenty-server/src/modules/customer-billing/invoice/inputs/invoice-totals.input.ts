import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, MaxLength, ValidateNested } from 'class-validator';
import { BillingErrorCode } from 'twenty-shared';
import type { ValidationContext } from '../../../../engine/exception/validation.pipe.ts';
import { MAXIMUM_LINES } from '../maximum-lines.constant.ts';
import { DiscountInput, InvoiceLineInput } from './invoice-line.input.ts';

const TOO_MANY_LINES: ValidationContext = {
  code: BillingErrorCode.INVOICE_TOO_MANY_LINES,
  values: { limit: String(MAXIMUM_LINES) },
};
const LONGEST_CURRENCY = 3;

@InputType()
export class InvoiceTotalsInput extends DiscountInput {
  @Field(() => String, { description: 'ISO 4217, upper case.' })
  @IsString()
  @MaxLength(LONGEST_CURRENCY, { context: { code: BillingErrorCode.CURRENCY_UNKNOWN } })
  currency: string;

  @Field(() => [InvoiceLineInput])
  @IsArray()
  @ArrayMaxSize(MAXIMUM_LINES, { context: TOO_MANY_LINES })
  @ValidateNested({ each: true })
  @Type(() => InvoiceLineInput)
  lines: InvoiceLineInput[];
}
