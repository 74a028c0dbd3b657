import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../../engine/graphql/scalars/date-time.scalar.ts';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';

@ObjectType('CreditNote', { description: 'Lowers what is owed, or gives back what was paid.' })
export class CreditNoteType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  number: string | null;

  @Field(() => MinorAmountScalar, { description: 'In the currency of its invoice, positive.' })
  amountMinor: bigint;

  @Field(() => String, { nullable: true, description: 'duplicate, order_change …' })
  reason: string | null;

  @Field(() => String, { nullable: true })
  memo: string | null;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => String, { nullable: true, description: 'Null for one that Stripe does not know.' })
  stripeCreditNoteId: string | null;

  workspaceId: string;
  connectionId: string | null;
  stripeInvoiceId: string | null;
  prePaymentMinor: bigint;
  status: string;
}
