import { Field, ID, InputType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  Matches,
} from 'class-validator';
import { MAIL_LANGUAGES, type MailLanguage } from 'twenty-emails';
import { IsNotBlank, IsPlainText } from '../../../../engine/graphql/is-plain-text.decorator.ts';
import { MailLanguageCode } from '../../message/mail/dtos/mail-enums.ts';
import { LONGEST_MAIL_MESSAGE } from './longest-mail-message.constant.ts';

const MOST_RECIPIENTS = 10;
const LONGEST_SUBJECT = 200;

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
  @IsPlainText(LONGEST_MAIL_MESSAGE)
  message?: string | null;

  @Field(() => MailLanguageCode, { nullable: true, description: 'Null: the customer’s own.' })
  @IsOptional()
  @IsIn(MAIL_LANGUAGES)
  language?: MailLanguage | null;

  @Field(() => Boolean, { defaultValue: true })
  @IsBoolean()
  attachPdf: boolean;

  @Field(() => ID, { description: 'Made by the client: the same one again is the same press.' })
  @IsPlainText(64)
  @IsNotBlank()
  clientRequestId: string;
}
