import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PageInfoType } from '../../../../engine/graphql/page-info.object-type.ts';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { PaymentSortField, PaymentView } from '../payment-list.type.ts';
import { PaymentType } from './payment.dto.ts';

registerEnumType(PaymentView, {
  name: 'PaymentView',
  description:
    'PROCESSING: on their way, recorded ones not yet counted included. OUTSIDE_STRIPE: recorded by a person, or ' +
    'marked at Stripe as paid elsewhere.',
});
registerEnumType(PaymentSortField, {
  name: 'PaymentSortField',
  description:
    'AMOUNT sorts by currency first, since amounts of different currencies do not compare.',
});

@ObjectType('PaymentEdge')
export class PaymentEdgeType {
  @Field(() => String)
  cursor: string;

  @Field(() => PaymentType)
  node: PaymentType;
}

@ObjectType('PaymentSum')
export class PaymentSumType {
  @Field(() => String)
  currency: string;

  @Field(() => Int)
  count: number;

  @Field(() => MinorAmountScalar, {
    description: 'Payments that succeeded; customer credit is left out, its money came in before.',
  })
  inMinor: bigint;

  @Field(() => MinorAmountScalar, {
    description: 'Positive: refunds on their way or done, and disputes lost.',
  })
  outMinor: bigint;

  @Field(() => MinorAmountScalar)
  feeMinor: bigint;

  @Field(() => MinorAmountScalar, { description: 'In, less out, less fees.' })
  netMinor: bigint;
}

@ObjectType('PaymentConnection')
export class PaymentConnectionType {
  @Field(() => [PaymentEdgeType])
  edges: PaymentEdgeType[];

  @Field(() => PageInfoType)
  pageInfo: PageInfoType;

  @Field(() => Int)
  totalCount: number;

  @Field(() => [PaymentSumType], {
    description: 'Live only; over everything the filter lets through, not over this page.',
  })
  sums: PaymentSumType[];
}

@ObjectType('PaymentViewCount')
export class PaymentViewCountType {
  @Field(() => PaymentView)
  view: PaymentView;

  @Field(() => Int)
  count: number;
}
