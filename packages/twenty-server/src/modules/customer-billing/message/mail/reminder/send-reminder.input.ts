import { Field, ID, InputType } from '@nestjs/graphql';
import { IsNotBlank, IsPlainText } from '../../../../../engine/graphql/is-plain-text.decorator.ts';

@InputType()
export class SendReminderInput {
  @Field(() => ID)
  @IsPlainText(64)
  invoiceId: string;

  @Field(() => ID, { description: 'Made by the client: the same one again is the same press.' })
  @IsPlainText(64)
  @IsNotBlank()
  clientRequestId: string;
}
