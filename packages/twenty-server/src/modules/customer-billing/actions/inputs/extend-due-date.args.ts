import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsString, Matches } from 'class-validator';
import { LocalDateScalar } from '../../../../engine/graphql/scalars/local-date.scalar.ts';

const A_YEAR_OF_BUSINESS = /^(19|20|21)\d\d-/;

@ArgsType()
export class ExtendDueDateArgs {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => LocalDateScalar)
  @Matches(A_YEAR_OF_BUSINESS, { message: '$property must lie between 1900 and 2199' })
  dueDate: string;
}
