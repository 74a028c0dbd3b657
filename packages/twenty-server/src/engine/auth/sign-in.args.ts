import { ArgsType, Field } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';

const LONGEST_EMAIL = 320;
const LONGEST_PASSWORD = 256;

@ArgsType()
export class SignInArgs {
  @Field(() => String)
  @IsString()
  @MaxLength(LONGEST_EMAIL)
  email: string;

  @Field(() => String)
  @IsString()
  @MaxLength(LONGEST_PASSWORD)
  password: string;
}
