import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsEnum, IsIn, IsOptional, IsString } from 'class-validator';
import { MAIL_LANGUAGES, type MailLanguage } from 'twenty-emails';
import { IsPlainText } from '../../../../engine/graphql/is-plain-text.decorator.ts';
import { MailKind, MailLanguageCode } from '../../message/mail/dtos/mail-enums.ts';
import { LONGEST_MAIL_MESSAGE } from './longest-mail-message.constant.ts';

@ArgsType()
export class MailPreviewArgs {
  @Field(() => MailKind)
  @IsEnum(MailKind)
  kind: MailKind;

  @Field(() => MailLanguageCode, { nullable: true, description: 'Null: the customer’s own.' })
  @IsOptional()
  @IsIn(MAIL_LANGUAGES)
  language?: MailLanguage | null;

  @Field(() => ID, { nullable: true, description: 'Null: an example.' })
  @IsOptional()
  @IsString()
  invoiceId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'In place of our words, in a mail of kind INVOICE, as sendInvoice takes it.',
  })
  @IsOptional()
  @IsPlainText(LONGEST_MAIL_MESSAGE)
  message?: string | null;
}
