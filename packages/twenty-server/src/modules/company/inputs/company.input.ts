import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, IsISO31661Alpha2, IsOptional, MaxLength } from 'class-validator';
import { IsNotBlank, IsPlainText } from '../../../engine/graphql/is-plain-text.decorator.ts';

const LONGEST_NAME = 200;
const LONGEST_EMAIL = 320;

@InputType()
export class CompanyInput {
  @Field(() => String)
  @IsPlainText(LONGEST_NAME)
  @IsNotBlank()
  name: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail()
  @MaxLength(LONGEST_EMAIL)
  billingEmail?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsISO31661Alpha2()
  countryCode?: string | null;
}
