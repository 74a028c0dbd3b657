import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsPlainText } from '../../../../engine/graphql/is-plain-text.decorator.ts';
import { LARGEST_LOGO_BYTES } from './read-logo.util.ts';

const LONGEST_NAME = 120;
const LONGEST_LINE = 160;
const MOST_ADDRESS_LINES = 6;

@InputType({ description: 'What is left out, or empty, is not printed.' })
export class LetterheadInput {
  @Field(() => String, { nullable: true, description: 'The workspace’s name when left out.' })
  @IsOptional()
  @IsPlainText(LONGEST_NAME)
  senderName?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsPlainText(LONGEST_LINE)
  tagline?: string | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_ADDRESS_LINES)
  @IsPlainText(LONGEST_LINE, { each: true })
  addressLines?: string[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsPlainText(LONGEST_NAME)
  taxId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsPlainText(LONGEST_NAME)
  registration?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsPlainText(LONGEST_NAME)
  bankAccountHolder?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsPlainText(LONGEST_NAME)
  iban?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsPlainText(LONGEST_NAME)
  bic?: string | null;

  @Field(() => String, { nullable: true, description: '#rrggbb' })
  @IsOptional()
  @IsPlainText(LONGEST_NAME)
  accentColor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'PNG or JPEG up to 256 KiB, as base64. Left out: the logo stays.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(Math.ceil(LARGEST_LOGO_BYTES / 3) * 4 + 4)
  logo?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  removeLogo?: boolean | null;
}
