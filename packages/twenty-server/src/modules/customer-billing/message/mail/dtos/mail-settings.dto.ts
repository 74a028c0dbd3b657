import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('MailSettings', { description: 'Which mails customers get without a press.' })
export class MailSettingsType {
  @Field(() => Boolean, { description: 'False: SMTP_URL or MAIL_FROM is not set.' })
  isConfigured: boolean;

  @Field(() => String, { nullable: true, description: 'The address in MAIL_FROM, if any.' })
  senderAddress: string | null;

  @Field(() => String, { nullable: true, description: 'Where answers go; null: to the sender.' })
  replyTo: string | null;

  @Field(() => Boolean, {
    description: 'Stripe can mail receipts too; turn them off in one of both places.',
  })
  receipts: boolean;

  @Field(() => Boolean)
  paymentFailures: boolean;

  @Field(() => Boolean)
  refunds: boolean;
}

@ObjectType('ReminderSettings')
export class ReminderSettingsType {
  @Field(() => Boolean)
  enabled: boolean;

  @Field(() => [Int], { description: 'Days after the due date; below zero: before it.' })
  days: readonly number[];

  @Field(() => Int, { description: 'Per invoice.' })
  maximum: number;
}
