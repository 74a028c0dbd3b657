import { Field, ObjectType } from '@nestjs/graphql';

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

@ObjectType('StatusExplanation')
export class StatusExplanationType {
  @Field(() => String, { description: 'Which row of the status table decided.' })
  row: string;

  @Field(() => String)
  sentence: string;
}
