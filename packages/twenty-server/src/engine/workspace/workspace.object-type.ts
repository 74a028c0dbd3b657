import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/scalars/local-date.scalar.ts';

@ObjectType('Workspace')
export class WorkspaceType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  locale: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => LocalDateScalar, {
    description: 'The date it is in the time zone of the workspace.',
  })
  today: string;

  @Field(() => String)
  defaultCurrency: string;
}
