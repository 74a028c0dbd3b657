import { Field, Int, ObjectType } from '@nestjs/graphql';
import { StripeMode } from '../../connection/stripe-connection.type.ts';

@ObjectType('BillingSettings')
export class BillingSettingsType {
  @Field(() => StripeMode, { description: 'What new objects are made in.' })
  mode: StripeMode;

  @Field(() => Int, { description: 'For how long stored events are kept.' })
  eventRetentionDays: number;

  @Field(() => Int, { description: 'For how long after the due date a payment link opens.' })
  graceDays: number;
}
