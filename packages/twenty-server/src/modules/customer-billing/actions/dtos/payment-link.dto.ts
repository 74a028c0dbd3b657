import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../../engine/graphql/scalars/date-time.scalar.ts';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { PaymentLinkState } from '../decide-link-state.util.ts';

registerEnumType(PaymentLinkState, { name: 'PaymentLinkState' });

@ObjectType('InvoicePaymentLink')
export class InvoicePaymentLinkType {
  @Field(() => String)
  url: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The last moment at which it asks for money; null: it never expires.',
  })
  expiresAt: Date | null;

  @Field(() => Int, { description: 'How often the customer went on from the link to pay.' })
  openedCount: number;

  @Field(() => DateTimeScalar, { nullable: true })
  lastOpenedAt: Date | null;

  @Field(() => PaymentLinkState)
  state: PaymentLinkState;

  @Field(() => DateTimeScalar, { nullable: true })
  revokedAt: Date | null;

  @Field(() => Int, { description: 'For how many days after the due date it opens.' })
  graceDays: number;

  @Field(() => Boolean)
  neverExpires: boolean;

  @Field(() => Boolean, { description: 'Whether the customer may pay a part.' })
  allowPartPayment: boolean;

  @Field(() => MinorAmountScalar, {
    nullable: true,
    description: 'The least that may be paid at once; null: the least Stripe charges.',
  })
  minimumPartMinor: bigint | null;
}
