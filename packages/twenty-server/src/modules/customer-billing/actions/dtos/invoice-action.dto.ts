import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../../engine/graphql/scalars/date-time.scalar.ts';
import { InvoiceType } from '../../invoice/dtos/invoice.dto.ts';
import { InvoiceActionName } from '../decide-invoice-actions.util.ts';

registerEnumType(InvoiceActionName, { name: 'InvoiceActionName' });

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

@ObjectType('CreatedPaymentLink')
export class CreatedPaymentLinkType {
  @Field(() => String, { description: 'The link to send.' })
  url: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where it leads at Stripe now. Not to be kept: it expires.',
  })
  stripeUrl: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The last moment at which it asks for money; null: it never expires.',
  })
  expiresAt: Date | null;

  @Field(() => InvoiceType)
  invoice: InvoiceType;
}
