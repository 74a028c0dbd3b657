import { Field, Int, ObjectType } from '@nestjs/graphql';
import { StripeMode } from '../../connection/stripe-connection.type.ts';

@ObjectType('BillingSettings')
export class BillingSettingsType {
  @Field(() => StripeMode, { description: 'What new objects are made in.' })
  mode: StripeMode;

  @Field(() => Int, { description: 'For how long stored events are kept.' })
  eventRetentionDays: number;

  @Field(() => Int, {
    description: 'For how many days after the due date a new payment link opens.',
  })
  graceDays: number;

  @Field(() => Boolean, { description: 'Whether new payment links open for ever.' })
  linksNeverExpire: boolean;

  @Field(() => Boolean, { description: 'Whether customers may pay a part through new links.' })
  allowPartPayment: boolean;
}
