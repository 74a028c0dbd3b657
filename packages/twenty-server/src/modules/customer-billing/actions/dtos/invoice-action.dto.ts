import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../../engine/graphql/scalars/date-time.scalar.ts';
import { InvoiceType } from '../../invoice/dtos/invoice.dto.ts';
import { InvoiceActionName } from '../decide-invoice-actions.util.ts';

export const PaymentLinkState = { OPEN: 'OPEN', CLOSED: 'CLOSED', EXPIRED: 'EXPIRED' } as const;
export type PaymentLinkState = (typeof PaymentLinkState)[keyof typeof PaymentLinkState];

registerEnumType(InvoiceActionName, { name: 'InvoiceActionName' });
registerEnumType(PaymentLinkState, { name: 'PaymentLinkState' });

@ObjectType('InvoiceAction')
export class InvoiceActionType {
  @Field(() => InvoiceActionName)
  action: InvoiceActionName;

  @Field(() => Boolean)
  allowed: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why not, in words, when it is not allowed.',
  })
  reason: string | null;
}

@ObjectType('InvoiceWork', { description: 'Who works on the invoice at Stripe just now.' })
export class InvoiceWorkType {
  @Field(() => String)
  holder: string;

  @Field(() => DateTimeScalar)
  since: Date;
}

@ObjectType('InvoicePaymentLink')
export class InvoicePaymentLinkType {
  @Field(() => String)
  url: string;

  @Field(() => DateTimeScalar)
  expiresAt: Date;

  @Field(() => Int, { description: 'How often the customer went on from the link to pay.' })
  openedCount: number;

  @Field(() => DateTimeScalar, { nullable: true })
  lastOpenedAt: Date | null;

  @Field(() => PaymentLinkState)
  state: PaymentLinkState;
}

@ObjectType('CreatedPaymentLink')
export class CreatedPaymentLinkType {
  @Field(() => String, { description: 'The link to send.' })
  url: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where it leads at Stripe now. Not to be kept: it expires.',
  })
  stripeUrl: string | null;

  @Field(() => DateTimeScalar)
  expiresAt: Date;

  @Field(() => InvoiceType)
  invoice: InvoiceType;
}
