import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../../../engine/graphql/scalars/date-time.scalar.ts';

@ObjectType('RecoveryState', {
  description: 'How far the events of a connection were compared with Stripe’s list of them.',
})
export class RecoveryStateType {
  @Field(() => ID)
  connectionId: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'By Stripe’s clock: everything before was looked at. Null before the first look.',
  })
  cursorAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  lastRunAt: Date | null;

  @Field(() => Int, { description: 'Events the last look found that no webhook had brought.' })
  lastRecoveredCount: number;

  @Field(() => Int)
  recoveredLastDay: number;

  @Field(() => Int, { nullable: true, description: 'Since the moment up to which was looked at.' })
  lagSeconds: number | null;

  @Field(() => Boolean)
  running: boolean;
}
