import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../../engine/graphql/scalars/date-time.scalar.ts';

@ObjectType('WebhookEndpointInfo', { description: 'The endpoint at Stripe registered from here.' })
export class WebhookEndpointInfoType {
  @Field(() => String)
  stripeEndpointId: string;

  @Field(() => String)
  url: string;

  @Field(() => String, { nullable: true })
  apiVersion: string | null;

  @Field(() => Boolean)
  enabled: boolean;

  @Field(() => [String], { description: 'Events we handle that it does not send.' })
  missingEvents: string[];

  @Field(() => [String], { description: 'Events it sends that nothing here depends on.' })
  extraEvents: string[];

  @Field(() => DateTimeScalar)
  registeredAt: Date;
}

@ObjectType('StaleEndpoint', { description: 'Made for this connection once, and no longer used.' })
export class StaleEndpointType {
  @Field(() => String)
  stripeEndpointId: string;

  @Field(() => String)
  url: string;

  @Field(() => DateTimeScalar)
  createdAt: Date;
}
