import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('MailPreview')
export class MailPreviewType {
  @Field(() => String)
  subject: string;

  @Field(() => String, { description: 'A whole page; show it in a sandboxed frame.' })
  html: string;

  @Field(() => String)
  text: string;
}
