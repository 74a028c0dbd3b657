import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PageInfoType } from '../../../../../engine/graphql/page-info.object-type.ts';
import { DateTimeScalar } from '../../../../../engine/graphql/scalars/date-time.scalar.ts';
import { MinorAmountScalar } from '../../../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { DriftKind } from '../drift-kind.constant.ts';

export const DriftReportStateName = { RUNNING: 'RUNNING', DONE: 'DONE', FAILED: 'FAILED' } as const;
export type DriftReportStateName = (typeof DriftReportStateName)[keyof typeof DriftReportStateName];

registerEnumType(DriftKind, { name: 'DriftKind' });
registerEnumType(DriftReportStateName, { name: 'DriftReportState' });

@ObjectType('DriftFinding', {
  description: 'Something that differs between our rows and Stripe, or among our rows.',
})
export class DriftFindingType {
  @Field(() => ID)
  id: string;

  @Field(() => DriftKind)
  kind: DriftKind;

  @Field(() => String, { nullable: true, description: 'Stripe’s id of what it is about.' })
  objectId: string | null;

  @Field(() => String, { nullable: true })
  currency: string | null;

  @Field(() => MinorAmountScalar, { nullable: true })
  oursMinor: bigint | null;

  @Field(() => MinorAmountScalar, { nullable: true })
  stripesMinor: bigint | null;

  @Field(() => String, { description: 'What differs, in words.' })
  message: string;

  @Field(() => String, { description: 'Why, as far as known.' })
  cause: string;

  @Field(() => DateTimeScalar)
  since: Date;

  @Field(() => ID, { nullable: true, description: 'Null for an invoice that was never sent.' })
  connectionId: string | null;

  @Field(() => Boolean, { description: 'False: the message says what a person can do.' })
  repairable: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Somebody asked for it.' })
  repairWantedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  repairedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the last repair did not help.' })
  repairFailure: string | null;

  workspaceId: string;
  invoiceId: string | null;
}

@ObjectType('DriftFindingEdge')
export class DriftFindingEdgeType {
  @Field(() => String)
  cursor: string;

  @Field(() => DriftFindingType)
  node: DriftFindingType;
}

@ObjectType('DriftFindingConnection')
export class DriftFindingConnectionType {
  @Field(() => [DriftFindingEdgeType])
  edges: DriftFindingEdgeType[];

  @Field(() => PageInfoType)
  pageInfo: PageInfoType;
}

@ObjectType('DriftReport', { description: 'One comparison of our rows with Stripe.' })
export class DriftReportType {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  startedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt: Date | null;

  @Field(() => DriftReportStateName)
  state: DriftReportStateName;

  @Field(() => Int)
  progressDone: number;

  @Field(() => Int, { nullable: true, description: 'Null while Stripe is being read.' })
  progressTotal: number | null;

  @Field(() => Int, { description: 'Pages of Stripe’s lists that were asked for.' })
  requests: number;

  @Field(() => Int)
  invoicesCompared: number;

  @Field(() => String, { nullable: true })
  failureMessage: string | null;

  workspaceId: string;
}
