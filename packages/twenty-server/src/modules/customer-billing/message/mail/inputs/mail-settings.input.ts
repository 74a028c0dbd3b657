import { Field, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsEmail,
  IsInt,
  IsOptional,
  Max,
  Min,
} from 'class-validator';

const MOST_REMINDERS = 20;

@InputType()
export class MailSettingsInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail()
  replyTo?: string | null;

  @Field(() => Boolean)
  @IsBoolean()
  receipts: boolean;

  @Field(() => Boolean)
  @IsBoolean()
  paymentFailures: boolean;

  @Field(() => Boolean)
  @IsBoolean()
  refunds: boolean;
}

@InputType()
export class ReminderSettingsInput {
  @Field(() => Boolean)
  @IsBoolean()
  enabled: boolean;

  @Field(() => [Int], { description: '1 to 10 different ones, from -90 to 365.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(-90, { each: true })
  @Max(365, { each: true })
  days: number[];

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(MOST_REMINDERS)
  maximum: number;
}
