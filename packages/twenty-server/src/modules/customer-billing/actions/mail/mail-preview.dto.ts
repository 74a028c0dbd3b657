import { Field, ObjectType } from '@nestjs/graphql';
import type { MailLanguage } from 'twenty-emails';
import { MailLanguageCode } from '../../message/mail/dtos/mail-enums.ts';

@ObjectType('MailPreview')
export class MailPreviewType {
  @Field(() => String)
  subject: string;

  @Field(() => String, { description: 'A whole page; show it in a sandboxed frame.' })
  html: string;

  @Field(() => String)
  text: string;

  @Field(() => MailLanguageCode)
  language: MailLanguage;
}
