import { Field, ObjectType } from '@nestjs/graphql';
import { StripeMode } from '../../connection/stripe-connection.type.ts';
import { StripeConnectionInfoType } from './stripe-connection-info.dto.ts';

@ObjectType('KeyConfirmation', {
  description: 'What the admin must be shown, and the proof that they were.',
})
export class KeyConfirmationType {
  @Field(() => String, { description: 'ANOTHER_ACCOUNT or GOING_LIVE.' })
  kind: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  body: string;

  @Field(() => String, {
    description: 'Sent along with the same input to confirm; good for ten minutes.',
  })
  token: string;
}

@ObjectType('KeyCheckResult')
export class KeyCheckResultType {
  @Field(() => Boolean)
  saved: boolean;

  @Field(() => StripeConnectionInfoType, { nullable: true })
  connection: StripeConnectionInfoType | null;

  @Field(() => KeyConfirmationType, { nullable: true, description: 'Set when nothing was saved.' })
  confirmation: KeyConfirmationType | null;
}

@ObjectType('ModeChange')
export class ModeChangeType {
  @Field(() => StripeMode, { description: 'What new objects are made in now.' })
  mode: StripeMode;

  @Field(() => KeyConfirmationType, { nullable: true })
  confirmation: KeyConfirmationType | null;

  @Field(() => Boolean)
  changed: boolean;
}
