import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsOptional, IsString } from 'class-validator';
import { LARGEST_PAGE, PageArgs } from '../../../../engine/graphql/page.args.ts';

const BELL_PAGE = 20;

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => Int, { defaultValue: BELL_PAGE, nullable: true })
  override first: number = BELL_PAGE;
}

@ArgsType()
export class MarkNotificationsReadArgs {
  @Field(() => [ID], { nullable: true, description: 'Left out: all of them.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LARGEST_PAGE)
  @IsString({ each: true })
  ids?: string[] | null;
}
