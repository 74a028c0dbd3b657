import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export const TestMailOutcome = {
  SENT: 'SENT',
  NOT_SENT: 'NOT_SENT',
  UNCERTAIN: 'UNCERTAIN',
} as const;
export type TestMailOutcome = (typeof TestMailOutcome)[keyof typeof TestMailOutcome];

registerEnumType(TestMailOutcome, {
  name: 'TestMailOutcome',
  description: 'UNCERTAIN: handed over, but never confirmed; it may have arrived.',
});

@ObjectType('TestMailResult')
export class TestMailResultType {
  @Field(() => TestMailOutcome)
  outcome: TestMailOutcome;

  @Field(() => String, { description: 'The address it was for: that of whoever asked.' })
  to: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was not sent, or is uncertain, with the mail server’s own words.',
  })
  words: string | null;
}
