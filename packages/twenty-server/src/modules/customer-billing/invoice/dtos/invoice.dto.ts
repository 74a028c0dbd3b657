import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CurrencyCode, Discount, InvoiceFacts } from 'twenty-shared';
import { DateTimeScalar } from '../../../../engine/graphql/scalars/date-time.scalar.ts';
import { LocalDateScalar } from '../../../../engine/graphql/scalars/local-date.scalar.ts';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { InvoiceStatus } from './invoice-enums.ts';

/**
 * The GraphQL type of an invoice. Resolvers answer with the domain's Invoice; what is declared without @Field is
 * there for the field resolvers of every room.
 */
@ObjectType('Invoice')
export class InvoiceType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Null while the invoice is a draft.' })
  number: string | null;

  @Field(() => InvoiceStatus)
  status: InvoiceStatus;

  @Field(() => String, { description: 'ISO 4217.' })
  currency: CurrencyCode;

  @Field(() => LocalDateScalar)
  issueDate: string;

  @Field(() => LocalDateScalar)
  dueDate: string;

  @Field(() => Int, { description: 'Goes up with every change; updateInvoice must name it.' })
  version: number;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => Int)
  lineCount: number;

  @Field(() => MinorAmountScalar)
  totalMinor: bigint;

  @Field(() => MinorAmountScalar, { description: 'Succeeded payments, from any source.' })
  paidMinor: bigint;

  @Field(() => MinorAmountScalar, { description: 'Refunds pending or succeeded.' })
  refundedMinor: bigint;

  @Field(() => MinorAmountScalar, { description: 'Disputes open or lost.' })
  disputedMinor: bigint;

  @Field(() => MinorAmountScalar, { description: 'Paid, less lost disputes, less refunds.' })
  keptMinor: bigint;

  @Field(() => MinorAmountScalar, { description: 'What the customer still has to pay.' })
  owedMinor: bigint;

  @Field(() => String, { nullable: true })
  stripeInvoiceId: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Null until the first push to Stripe.' })
  livemode: boolean | null;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => DateTimeScalar)
  updatedAt: Date;

  workspaceId: string;
  companyId: string;
  contactId: string | null;
  connectionId: string | null;
  voidedAt: Date | null;
  markedUncollectibleAt: Date | null;
  prePaymentCreditMinor: bigint;
  stripePaymentLink: string | null;
  stripePaymentLinkExpiresAt: Date | null;
  processingMinor: bigint;
  discount: Discount | null;
  statusFacts: InvoiceFacts;
  subtotalMinor: bigint;
  invoiceDiscountMinor: bigint;
  netMinor: bigint;
  taxMinor: bigint;
}
