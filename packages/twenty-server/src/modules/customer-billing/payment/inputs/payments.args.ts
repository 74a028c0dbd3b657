import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, ValidateNested } from 'class-validator';
import { LocalDateScalar } from '../../../../engine/graphql/scalars/local-date.scalar.ts';
import { SearchPageArgs } from '../../../../engine/graphql/search-page.args.ts';
import { SortDirection } from '../../invoice/dtos/invoice-enums.ts';
import { PaymentSortField, PaymentView } from '../payment-list.type.ts';

@InputType('PaymentSort')
export class PaymentSortInput {
  @Field(() => PaymentSortField)
  @IsIn(Object.values(PaymentSortField))
  field: PaymentSortField;

  @Field(() => SortDirection)
  @IsIn(Object.values(SortDirection))
  direction: SortDirection;
}

@ArgsType()
export class PaymentsArgs extends SearchPageArgs {
  @Field(() => PaymentView, { defaultValue: PaymentView.ALL, nullable: true })
  @IsIn(Object.values(PaymentView))
  view: PaymentView = PaymentView.ALL;

  @Field(() => PaymentSortInput, { nullable: true, description: 'Newest first when left out.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PaymentSortInput)
  sort?: PaymentSortInput | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day, included.' })
  @IsOptional()
  @IsString()
  from?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day, included.' })
  @IsOptional()
  @IsString()
  to?: string | null;
}
