import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PlatformErrorCode } from 'twenty-shared';
import type { ValidationContext } from '../exception/validation.pipe.ts';

export const LARGEST_PAGE = 100;
const DEFAULT_PAGE = 50;
const LONGEST_CURSOR = 1000;

const PAGE_TOO_LARGE: ValidationContext = {
  code: PlatformErrorCode.PAGE_TOO_LARGE,
  values: { limit: String(LARGEST_PAGE) },
};

/** Arguments of every list: how many, and after which cursor. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: DEFAULT_PAGE, nullable: true })
  @IsInt()
  @Min(1)
  @Max(LARGEST_PAGE, { context: PAGE_TOO_LARGE })
  first: number = DEFAULT_PAGE;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CURSOR)
  after?: string | null;
}
