import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PageInfoType } from '../../../../engine/graphql/page-info.object-type.ts';
import { DateTimeScalar } from '../../../../engine/graphql/scalars/date-time.scalar.ts';
import { InvoiceStatus } from './invoice-enums.ts';

@ObjectType('TimelineEvidence', {
  description: 'What told us: the event and the request behind it.',
})
export class TimelineEvidenceType {
  @Field(() => String, { nullable: true })
  eventType?: string | null;

  @Field(() => String, { nullable: true })
  stripeEventId?: string | null;

  @Field(() => String, { nullable: true })
  stripeRequestId?: string | null;
}

@ObjectType('TimelineEntry')
export class TimelineEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  occurredAt: Date;

  @Field(() => String)
  actorName: string;

  @Field(() => String, { description: 'Machine name: invoice.issued, invoice.status_changed …' })
  action: string;

  @Field(() => String, { description: 'Words for people.' })
  summary: string;

  @Field(() => InvoiceStatus, { nullable: true })
  fromStatus: InvoiceStatus | null;

  @Field(() => InvoiceStatus, { nullable: true })
  toStatus: InvoiceStatus | null;

  @Field(() => [TimelineEvidenceType])
  evidence: readonly TimelineEvidenceType[];
}

@ObjectType('TimelineEdge')
export class TimelineEdgeType {
  @Field(() => String)
  cursor: string;

  @Field(() => TimelineEntryType)
  node: TimelineEntryType;
}

@ObjectType('TimelineConnection')
export class TimelineConnectionType {
  @Field(() => [TimelineEdgeType])
  edges: readonly TimelineEdgeType[];

  @Field(() => PageInfoType)
  pageInfo: PageInfoType;
}
