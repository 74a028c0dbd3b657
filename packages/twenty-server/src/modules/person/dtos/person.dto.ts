import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString } from 'class-validator';
import { PageInfoType } from '../../../engine/graphql/page-info.object-type.ts';
import { SearchPageArgs } from '../../../engine/graphql/search-page.args.ts';

@ObjectType('Person', { description: 'Somebody who works for a company.' })
export class PersonType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true })
  jobTitle: string | null;

  @Field(() => ID)
  companyId: string;
}

@ObjectType('PersonEdge')
export class PersonEdgeType {
  @Field(() => String)
  cursor: string;

  @Field(() => PersonType)
  node: PersonType;
}

@ObjectType('PersonConnection')
export class PersonConnectionType {
  @Field(() => [PersonEdgeType])
  edges: PersonEdgeType[];

  @Field(() => PageInfoType)
  pageInfo: PageInfoType;

  @Field(() => Int)
  totalCount: number;
}

@ArgsType()
export class PeopleArgs extends SearchPageArgs {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  companyId?: string | null;
}
