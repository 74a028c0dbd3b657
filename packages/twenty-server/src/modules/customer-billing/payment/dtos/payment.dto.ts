import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../../engine/graphql/scalars/date-time.scalar.ts';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { PaymentKind, PaymentSource, PaymentStatus } from '../payment.type.ts';

registerEnumType(PaymentKind, { name: 'PaymentKind' });
registerEnumType(PaymentStatus, { name: 'PaymentStatus' });
registerEnumType(PaymentSource, {
  name: 'PaymentSource',
  description: 'MANUAL: a person recorded money that Stripe never saw.',
});

@ObjectType('Payment', { description: 'One movement of money on an invoice.' })
export class PaymentType {
  @Field(() => ID)
  id: string;

  @Field(() => PaymentKind)
  kind: PaymentKind;

  @Field(() => PaymentStatus)
  status: PaymentStatus;

  @Field(() => String)
  currency: string;

  @Field(() => MinorAmountScalar, { description: 'Signed: refunds and disputes are negative.' })
  amountMinor: bigint;

  @Field(() => String, { nullable: true, description: 'card, sepa_debit, bank_transfer …' })
  method: string | null;

  @Field(() => String, { nullable: true, description: 'For people: “Visa ·· 4242”.' })
  methodDisplay: string | null;

  @Field(() => MinorAmountScalar, { nullable: true })
  feeMinor: bigint | null;

  @Field(() => MinorAmountScalar, { nullable: true })
  netMinor: bigint | null;

  @Field(() => DateTimeScalar)
  occurredAt: Date;

  @Field(() => String, { nullable: true })
  failureMessage: string | null;

  @Field(() => String, { description: 'Unique per workspace.' })
  movementId: string;

  @Field(() => String, { nullable: true })
  stripePaymentIntentId: string | null;

  @Field(() => String, { nullable: true })
  stripeChargeId: string | null;

  @Field(() => String, { nullable: true })
  stripeRefundId: string | null;

  @Field(() => PaymentSource)
  source: PaymentSource;

  @Field(() => Boolean, { nullable: true, description: 'Null for money outside Stripe.' })
  livemode: boolean | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Bank reference, receipt number …' })
  reference: string | null;

  @Field(() => String, { nullable: true, description: 'Why the customer disputes, in words.' })
  disputeReason: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  evidenceDueBy: Date | null;

  @Field(() => Boolean, { description: 'A bank debit that came back.' })
  returnedDebit: boolean;

  workspaceId: string;
  invoiceId: string;
  connectionId: string | null;
  stripeInvoicePaymentId: string | null;
  stripeDisputeId: string | null;
  /** Stripe's word; people are shown it in theirs. */
  disputeStatus: string | null;
  recordedByUserId: string | null;
  counterMovementId: string | null;
}

@ObjectType('PaymentAttempt', { description: 'A failed try to pay: never counted as money.' })
export class PaymentAttemptType {
  @Field(() => ID)
  id: string;

  @Field(() => MinorAmountScalar)
  amountMinor: bigint;

  @Field(() => String)
  currency: string;

  @Field(() => String, { nullable: true })
  methodDisplay: string | null;

  @Field(() => String, { description: 'In words for people.' })
  reason: string;

  @Field(() => String, { nullable: true })
  declineCode: string | null;

  @Field(() => DateTimeScalar)
  occurredAt: Date;

  @Field(() => String, { nullable: true })
  stripeChargeId: string | null;
}
