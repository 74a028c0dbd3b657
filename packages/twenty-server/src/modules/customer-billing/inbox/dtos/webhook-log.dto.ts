import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PageInfoType } from '../../../../engine/graphql/page-info.object-type.ts';
import { DateTimeScalar } from '../../../../engine/graphql/scalars/date-time.scalar.ts';
import { StripeMode } from '../../connection/stripe-connection.type.ts';
import { StripeEventStatus } from '../stripe-event.type.ts';

registerEnumType(StripeEventStatus, { name: 'StripeEventState' });

@ObjectType('WebhookLogEntry', { description: 'A stored event of Stripe’s.' })
export class WebhookLogEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  stripeEventId: string;

  @Field(() => String)
  type: string;

  @Field(() => String, { nullable: true, description: 'Of the Stripe object it is about.' })
  objectId: string | null;

  @Field(() => StripeMode)
  mode: StripeMode;

  @Field(() => ID)
  connectionId: string;

  @Field(() => StripeEventStatus)
  state: StripeEventStatus;

  @Field(() => String, { nullable: true, description: 'Why it is in this state, in words.' })
  reason: string | null;

  @Field(() => Int)
  attempts: number;

  @Field(() => DateTimeScalar)
  receivedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  processedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'From received to processed.' })
  durationMs: number | null;

  @Field(() => String, { nullable: true })
  apiVersion: string | null;

  @Field(() => String, { nullable: true, description: 'The request at Stripe that caused it.' })
  stripeRequestId: string | null;

  /** For the field of the invoice. */
  workspaceId: string;
  invoiceId: string | null;
}

@ObjectType('WebhookLogDetail')
export class WebhookLogDetailType {
  @Field(() => WebhookLogEntryType)
  entry: WebhookLogEntryType;

  @Field(() => String, { description: 'Pretty JSON, without what would let its reader pay.' })
  payload: string;

  @Field(() => Boolean, { description: 'Personal data in it is replaced by dots.' })
  masked: boolean;
}

@ObjectType('WebhookLogEdge')
export class WebhookLogEdgeType {
  @Field(() => String)
  cursor: string;

  @Field(() => WebhookLogEntryType)
  node: WebhookLogEntryType;
}

@ObjectType('WebhookLogCount')
export class WebhookLogCountType {
  @Field(() => StripeEventStatus)
  state: StripeEventStatus;

  @Field(() => Int)
  count: number;
}

@ObjectType('WebhookLogConnection')
export class WebhookLogConnectionType {
  @Field(() => [WebhookLogEdgeType])
  edges: WebhookLogEdgeType[];

  @Field(() => PageInfoType)
  pageInfo: PageInfoType;

  @Field(() => [WebhookLogCountType], {
    description: 'Of what the filter finds in any state; a state without events is missing.',
  })
  counts: WebhookLogCountType[];
}

@ObjectType('FailedSignatureCount', { description: 'Of the last seven days.' })
export class FailedSignatureCountType {
  @Field(() => ID, { nullable: true, description: 'Null: the address named no connection.' })
  connectionId: string | null;

  @Field(() => String, {
    description:
      'MISSING, MALFORMED, STALE, MISMATCH, UNKNOWN_CONNECTION, SECRET_MISSING, LOCKED or PLAIN_HTTP.',
  })
  reason: string;

  @Field(() => String, { description: 'The network it came from: 203.0.113.0/24.' })
  source: string;

  @Field(() => Int)
  count: number;

  @Field(() => DateTimeScalar)
  lastAt: Date;
}
