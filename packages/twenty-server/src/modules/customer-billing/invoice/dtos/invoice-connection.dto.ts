import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfoType } from '../../../../engine/graphql/page-info.object-type.ts';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { InvoiceView } from './invoice-enums.ts';
import { InvoiceType } from './invoice.dto.ts';

@ObjectType('InvoiceEdge')
export class InvoiceEdgeType {
  @Field(() => String)
  cursor: string;

  @Field(() => InvoiceType)
  node: InvoiceType;
}

@ObjectType('CurrencySum')
export class CurrencySumType {
  @Field(() => String)
  currency: string;

  @Field(() => MinorAmountScalar)
  totalMinor: bigint;

  @Field(() => MinorAmountScalar)
  owedMinor: bigint;

  @Field(() => Int)
  count: number;
}

@ObjectType('InvoiceConnection')
export class InvoiceConnectionType {
  @Field(() => [InvoiceEdgeType])
  edges: InvoiceEdgeType[];

  @Field(() => PageInfoType)
  pageInfo: PageInfoType;

  @Field(() => Int)
  totalCount: number;

  @Field(() => [CurrencySumType], {
    description: 'Over everything the filter lets through, not over this page.',
  })
  sums: CurrencySumType[];
}

@ObjectType('InvoiceViewCount')
export class InvoiceViewCountType {
  @Field(() => InvoiceView)
  view: InvoiceView;

  @Field(() => Int)
  count: number;
}
