import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, Matches } from 'class-validator';
import { IsPlainText } from '../../../../engine/graphql/is-plain-text.decorator.ts';

const LONGEST_ID = 100;
const LONGEST_SECRET = 500;
/** Stripe has room for 16. */
const MOST_ENDPOINTS = 16;

@ArgsType()
export class SaveWebhookSecretArgs {
  @Field(() => ID)
  @IsPlainText(LONGEST_ID)
  connectionId: string;

  @Field(() => String, { description: 'Write-only.' })
  @IsPlainText(LONGEST_SECRET)
  secret: string;
}

@ArgsType()
export class RemoveStaleEndpointsArgs {
  @Field(() => ID)
  @IsPlainText(LONGEST_ID)
  connectionId: string;

  @Field(() => [String])
  @ArrayMaxSize(MOST_ENDPOINTS)
  @Matches(/^we_[A-Za-z0-9]{1,80}$/, { each: true })
  stripeEndpointIds: string[];
}
