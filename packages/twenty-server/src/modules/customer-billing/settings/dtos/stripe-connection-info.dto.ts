import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../../engine/graphql/scalars/date-time.scalar.ts';
import { StripeMode } from '../../connection/stripe-connection.type.ts';
import { HealthState } from '../decide-connection-health.util.ts';

registerEnumType(StripeMode, { name: 'StripeMode' });
registerEnumType(HealthState, { name: 'HealthState' });

@ObjectType('HealthCheck')
export class HealthCheckType {
  @Field(() => String)
  name: string;

  @Field(() => HealthState)
  state: HealthState;

  @Field(() => String)
  message: string;

  @Field(() => String, { nullable: true })
  fix: string | null;
}

@ObjectType('StripeConnectionInfo')
export class StripeConnectionInfoType {
  @Field(() => ID)
  id: string;

  @Field(() => StripeMode)
  mode: StripeMode;

  @Field(() => Boolean, { description: 'New objects of this mode are made on it.' })
  current: boolean;

  @Field(() => String, { description: 'ENVIRONMENT or SETTINGS.' })
  source: string;

  @Field(() => String)
  accountId: string;

  @Field(() => String, { nullable: true })
  accountName: string | null;

  @Field(() => String, { nullable: true })
  countryCode: string | null;

  @Field(() => String, { nullable: true })
  defaultCurrency: string | null;

  @Field(() => Boolean, { nullable: true })
  chargesEnabled: boolean | null;

  @Field(() => String, { nullable: true, description: 'Prefix and last four characters.' })
  secretKeyHint: string | null;

  @Field(() => String, { nullable: true, description: 'Prefix and last four characters.' })
  publishableKeyHint: string | null;

  @Field(() => Boolean)
  webhookSecretSet: boolean;

  @Field(() => String)
  webhookUrl: string;

  @Field(() => Boolean, { description: 'Requests go to something that plays Stripe.' })
  sandbox: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  lastCheckedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  lastEventAt: Date | null;

  @Field(() => String, { nullable: true })
  lastEventType: string | null;

  @Field(() => Int)
  eventsFailed: number;

  @Field(() => Int)
  eventsWaiting: number;

  @Field(() => Int)
  eventsQuarantined: number;

  @Field(() => [HealthCheckType])
  health: HealthCheckType[];
}

@ObjectType('BillingMode', { description: 'What new objects are made in, for the banner.' })
export class BillingModeType {
  @Field(() => StripeMode, { nullable: true })
  mode: StripeMode | null;

  @Field(() => Boolean)
  sandbox: boolean;

  @Field(() => Boolean)
  connected: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  lastEventAt: Date | null;
}
