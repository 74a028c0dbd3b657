import { Field, ID, InputType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsEmail,
  IsOptional,
  Matches,
} from 'class-validator';
import { IsNotBlank, IsPlainText } from '../../../../engine/graphql/is-plain-text.decorator.ts';

const MOST_RECIPIENTS = 10;
const LONGEST_SUBJECT = 200;
const LONGEST_MESSAGE = 10_000;

@InputType()
export class SendInvoiceInput {
  @Field(() => ID)
  @IsPlainText(64)
  invoiceId: string;

  @Field(() => [String])
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_RECIPIENTS)
  @ArrayUnique()
  @IsEmail({}, { each: true })
  to: string[];

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_RECIPIENTS)
  @ArrayUnique()
  @IsEmail({}, { each: true })
  cc?: string[] | null;

  @Field(() => String)
  @IsPlainText(LONGEST_SUBJECT)
  @IsNotBlank()
  // A subject is a header: a line break in it would begin another one.
  @Matches(/^[^\p{Cc}\u2028\u2029]*$/u, { message: 'subject must be one line' })
  subject: string;

  @Field(() => String, {
    nullable: true,
    description: 'In place of our words; a blank line parts paragraphs. Plain text.',
  })
  @IsOptional()
  @IsPlainText(LONGEST_MESSAGE)
  message?: string | null;

  @Field(() => Boolean, { defaultValue: true })
  @IsBoolean()
  attachPdf: boolean;

  @Field(() => ID, { description: 'Made by the client: the same one again is the same press.' })
  @IsPlainText(64)
  @IsNotBlank()
  clientRequestId: string;
}
