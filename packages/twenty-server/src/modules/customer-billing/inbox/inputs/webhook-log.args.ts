import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsPlainText } from '../../../../engine/graphql/is-plain-text.decorator.ts';
import { PageArgs } from '../../../../engine/graphql/page.args.ts';
import { StripeEventStatus } from '../stripe-event.type.ts';

const LONGEST_TYPE = 100;
const LONGEST_SEARCH = 200;

@InputType('WebhookLogFilter')
export class WebhookLogFilterInput {
  @Field(() => [StripeEventStatus], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(Object.keys(StripeEventStatus).length)
  @IsIn(Object.values(StripeEventStatus), { each: true })
  states?: StripeEventStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A type (invoice.paid), or the family it begins with (invoice).',
  })
  @IsOptional()
  @IsPlainText(LONGEST_TYPE)
  type?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of an event, object or request id, or of an invoice number.',
  })
  @IsOptional()
  @IsPlainText(LONGEST_SEARCH)
  search?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  connectionId?: string | null;
}

@ArgsType()
export class WebhookLogArgs extends PageArgs {
  @Field(() => WebhookLogFilterInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => WebhookLogFilterInput)
  filter?: WebhookLogFilterInput | null;
}
