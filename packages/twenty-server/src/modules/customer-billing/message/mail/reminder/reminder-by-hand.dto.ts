import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('ReminderOutlook', { description: 'What a reminder by a person would do now.' })
export class ReminderOutlookType {
  @Field(() => String, { nullable: true, description: 'Where it goes; null: nobody knows.' })
  to: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it cannot be sent, in words; null: it can.',
  })
  blockedReason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'YYYY-MM-DD of the next reminder by itself, if this one goes today; null: none.',
  })
  nextOn: string | null;
}
