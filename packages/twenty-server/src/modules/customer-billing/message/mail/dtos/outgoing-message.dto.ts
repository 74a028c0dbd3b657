import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../../../engine/graphql/scalars/date-time.scalar.ts';
import { MailKind, MessageState } from './mail-enums.ts';

@ObjectType('OutgoingMessage', { description: 'A mail about an invoice.' })
export class OutgoingMessageType {
  @Field(() => ID)
  id: string;

  @Field(() => MailKind)
  kind: string;

  @Field(() => [String])
  to: string[];

  @Field(() => [String])
  cc: string[];

  @Field(() => String)
  subject: string;

  @Field(() => MessageState)
  state: MessageState;

  @Field(() => String, {
    nullable: true,
    description: 'Why it waits, failed or is uncertain, or who of several was refused.',
  })
  error: string | null;

  @Field(() => DateTimeScalar)
  queuedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who pressed for it; null: it went by itself.',
  })
  queuedByName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it cannot be sent once more, in words; null: it can.',
  })
  resendBlockedReason: string | null;
}
