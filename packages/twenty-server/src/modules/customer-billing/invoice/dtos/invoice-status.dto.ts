import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../../engine/graphql/scalars/date-time.scalar.ts';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { TimelineEvidenceType } from './timeline.dto.ts';

@ObjectType('InvoiceFlags', { description: 'What is true beside the status, never hidden by it.' })
export class InvoiceFlagsType {
  @Field(() => Boolean)
  overdue: boolean;

  @Field(() => Boolean)
  processing: boolean;

  @Field(() => Boolean)
  partPaid: boolean;

  @Field(() => Boolean)
  refunded: boolean;

  @Field(() => Boolean)
  disputed: boolean;

  @Field(() => Boolean)
  inquiry: boolean;

  @Field(() => Boolean)
  creditApplied: boolean;

  @Field(() => Boolean)
  test: boolean;
}

@ObjectType('StatusFact', { description: 'A number or an answer that a status is decided by.' })
export class StatusFactType {
  @Field(() => String)
  name: string;

  @Field(() => String)
  label: string;

  @Field(() => MinorAmountScalar, { nullable: true })
  amountMinor: bigint | null;

  @Field(() => Boolean, { nullable: true })
  yes: boolean | null;
}

@ObjectType('StatusRuleCheck', { description: 'A row of the status table and why it fits or not.' })
export class StatusRuleCheckType {
  @Field(() => String)
  row: string;

  @Field(() => Boolean)
  fits: boolean;

  @Field(() => String)
  sentence: string;
}

@ObjectType('StatusExplanation')
export class StatusExplanationType {
  @Field(() => String, { description: 'Which row of the status table decided.' })
  row: string;

  @Field(() => String)
  sentence: string;

  @Field(() => [StatusFactType], {
    description: 'The numbers and answers the row was chosen by, in the order of the table.',
  })
  facts: readonly StatusFactType[];

  @Field(() => [TimelineEvidenceType], {
    description: 'What told us last: event and request ids of the change into this status.',
  })
  evidence: readonly TimelineEvidenceType[];

  @Field(() => DateTimeScalar, { nullable: true })
  since: Date | null;

  @Field(() => [StatusRuleCheckType], {
    description: 'Every row of the table above the one that fits, and why it does not.',
  })
  passed: readonly StatusRuleCheckType[];
}
