import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../../engine/graphql/scalars/date-time.scalar.ts';
import { KeyKind, StripeMode } from '../../connection/stripe-connection.type.ts';
import { HealthState } from '../decide-connection-health.util.ts';

registerEnumType(StripeMode, { name: 'StripeMode' });
registerEnumType(KeyKind, { name: 'KeyKind' });
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

@ObjectType('MissingPermission', { description: 'With Stripe’s names.' })
export class MissingPermissionType {
  @Field(() => String, { description: 'As the Dashboard calls it: "Invoices".' })
  resource: string;

  @Field(() => String, { description: 'As errors of the API call it: "rak_invoice_read".' })
  permission: string;

  @Field(() => String, { description: '"Read" or "Write".' })
  access: string;
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

  @Field(() => KeyKind)
  keyKind: KeyKind;

  @Field(() => [MissingPermissionType], {
    description: 'What a restricted key may not do, as far as it was tried.',
  })
  missingPermissions: MissingPermissionType[];

  @Field(() => Boolean, { description: 'The key is not restricted.' })
  canDoMoreThanNeeded: boolean;

  @Field(() => Boolean)
  webhookSecretSet: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until then deliveries signed with the secret before are accepted too.',
  })
  previousWebhookSecretValidUntil: Date | null;

  @Field(() => String)
  webhookUrl: string;

  @Field(() => Boolean, { description: 'Requests go to something that plays Stripe.' })
  sandbox: boolean;

  @Field(() => Boolean, {
    description: 'The database is a copy: nothing is sent or accepted until an admin confirms.',
  })
  locked: boolean;

  @Field(() => String, { nullable: true })
  lockReason: string | null;

  @Field(() => Int)
  invoiceCount: number;

  @Field(() => Int, { description: 'Those something is still owed on.' })
  openInvoiceCount: number;

  @Field(() => Int)
  apiErrorsLastDay: number;

  @Field(() => Int)
  rateLimitedLastDay: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Our clock minus Stripe’s, at the last check.',
  })
  clockSkewSeconds: number | null;

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

  @Field(() => Int, {
    description: 'Events of the last day that Stripe could not deliver, when it was last asked.',
  })
  deliveriesFailing: number;

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
