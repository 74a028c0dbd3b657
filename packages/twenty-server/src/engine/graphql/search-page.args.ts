import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageArgs } from './page.args.ts';

const LONGEST_SEARCH = 200;

/** Arguments of a list that can be searched. */
@ArgsType()
export class SearchPageArgs extends PageArgs {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_SEARCH)
  search?: string | null;

  /** Null when there is nothing to search for. */
  get searchText(): string | null {
    return this.search?.trim() || null;
  }
}
