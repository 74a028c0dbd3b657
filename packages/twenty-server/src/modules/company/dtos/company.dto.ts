import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfoType } from '../../../engine/graphql/page-info.object-type.ts';

@ObjectType('Company', { description: 'Who an invoice is sent to.' })
export class CompanyType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'Where invoices and receipts go.' })
  billingEmail: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  countryCode: string | null;

  @Field(() => String, { description: 'BCP 47: how what is sent to the company is written.' })
  locale: string;

  workspaceId: string;
}

@ObjectType('CompanyEdge')
export class CompanyEdgeType {
  @Field(() => String)
  cursor: string;

  @Field(() => CompanyType)
  node: CompanyType;
}

@ObjectType('CompanyConnection')
export class CompanyConnectionType {
  @Field(() => [CompanyEdgeType])
  edges: CompanyEdgeType[];

  @Field(() => PageInfoType)
  pageInfo: PageInfoType;

  @Field(() => Int)
  totalCount: number;
}
