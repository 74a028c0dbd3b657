import { Field, ObjectType } from '@nestjs/graphql';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';

@ObjectType('Overpayment', { description: 'What was paid too much and how it can be given back.' })
export class OverpaymentType {
  @Field(() => MinorAmountScalar)
  amountMinor: bigint;

  @Field(() => MinorAmountScalar, { description: 'What of it can be refunded at Stripe.' })
  refundableMinor: bigint;

  @Field(() => Boolean, {
    description:
      'Stripe made credit of it, which lowers the next invoice of the customer unless it is refunded.',
  })
  keptAsCredit: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it cannot be refunded, in words; null when it can.',
  })
  blockedReason: string | null;
}
