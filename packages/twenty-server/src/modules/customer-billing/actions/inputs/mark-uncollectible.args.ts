import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { IsPlainText } from '../../../../engine/graphql/is-plain-text.decorator.ts';
import { LONGEST_REASON } from './input-limits.constant.ts';

@ArgsType()
export class MarkUncollectibleArgs {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => String)
  @IsPlainText(LONGEST_REASON)
  reason: string;
}
