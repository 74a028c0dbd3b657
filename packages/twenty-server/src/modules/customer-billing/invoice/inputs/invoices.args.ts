import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { SearchPageArgs } from '../../../../engine/graphql/search-page.args.ts';
import { InvoiceSortField, InvoiceView, SortDirection } from '../dtos/invoice-enums.ts';

@InputType('InvoiceSort')
export class InvoiceSortInput {
  @Field(() => InvoiceSortField)
  @IsIn(Object.values(InvoiceSortField))
  field: InvoiceSortField;

  @Field(() => SortDirection)
  @IsIn(Object.values(SortDirection))
  direction: SortDirection;
}

@ArgsType()
export class InvoicesArgs extends SearchPageArgs {
  @Field(() => InvoiceView, { defaultValue: InvoiceView.ALL, nullable: true })
  @IsIn(Object.values(InvoiceView))
  view: InvoiceView = InvoiceView.ALL;

  @Field(() => InvoiceSortInput, { nullable: true, description: 'Newest first when left out.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => InvoiceSortInput)
  sort?: InvoiceSortInput | null;
}
