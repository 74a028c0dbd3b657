import { Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { IsPlainText } from '../../../../engine/graphql/is-plain-text.decorator.ts';

const LONGEST_KEY = 500;

@InputType({ description: 'Write-only: nothing gives a key back but its prefix and last four.' })
export class StripeKeyInput {
  @Field(() => String)
  @IsPlainText(LONGEST_KEY)
  secretKey: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsPlainText(LONGEST_KEY)
  publishableKey?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsPlainText(LONGEST_KEY)
  confirmationToken?: string | null;
}
