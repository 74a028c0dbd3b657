import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import { RequirePermission } from '../../../engine/permission/access.decorators.ts';
import { actorOf } from '../invoice/actor-of-session.util.ts';
import { InvoiceType } from '../invoice/dtos/invoice.dto.ts';
import { InvoiceRepository } from '../invoice/invoice.repository.ts';
import { PaymentRepository } from '../payment/payment.repository.ts';
import { CreditNotes } from '../stripe/credit-note/credit-notes.service.ts';
import { OverpaymentRefunds } from '../stripe/refund/overpayment-refunds.service.ts';
import { Refunds } from '../stripe/refund/refunds.service.ts';
import { Uncollectible } from '../stripe/uncollectible/uncollectible.service.ts';
import { CreditNoteInput } from './inputs/credit-note.input.ts';
import { MarkUncollectibleArgs } from './inputs/mark-uncollectible.args.ts';
import { RefundOverpaymentInput, RefundPaymentInput } from './inputs/refund-payment.input.ts';
import { InvoicePresses } from './invoice-presses.service.ts';
import { MoneyActions } from './money-actions.service.ts';

/** The presses that give money back or give it up. */
@Resolver(() => InvoiceType)
export class GiveBackResolver {
  constructor(
    private readonly money: MoneyActions,
    private readonly refunds: Refunds,
    private readonly overpayments: OverpaymentRefunds,
    private readonly creditNotes: CreditNotes,
    private readonly uncollectible: Uncollectible,
    private readonly payments: PaymentRepository,
    private readonly invoices: InvoiceRepository,
    private readonly presses: InvoicePresses,
  ) {}

  @Mutation(() => InvoiceType, { description: 'Gives all or a part of one payment back.' })
  @RequirePermission(PermissionFlag.BILLING_MOVE_MONEY)
  async refundPayment(
    @CurrentSession() session: SessionContext,
    @Args('input') input: RefundPaymentInput,
  ): Promise<InvoiceType> {
    const { workspaceId, userName } = session;
    const payment = await this.payments.findById({ workspaceId, paymentId: input.paymentId });
    if (payment === null) {
      throw new AppException('PAYMENT_NOT_FOUND');
    }
    const key = { workspaceId, invoiceId: payment.invoiceId };
    const wish = {
      ...key,
      ...input,
      reason: input.reason ?? null,
      note: wordsOf(input.note),
      actor: actorOf(session),
    };
    const findOutcome = () => this.refunds.findOutcome(wish);
    const { invoice } = await this.presses.act(key, async () => {
      if ((await findOutcome()) === undefined) {
        await this.refunds.assertRefundable(wish);
      }
      await this.money.run(
        { key, holder: `${userName}, refunding a payment`, findOutcome },
        (lease) => this.refunds.refund(wish, lease),
      );
    });
    return invoice;
  }

  @Mutation(() => InvoiceType, {
    description:
      'Gives back what was paid too much: takes the credit back that Stripe made of it, then refunds.',
  })
  @RequirePermission(PermissionFlag.BILLING_MOVE_MONEY)
  async refundOverpayment(
    @CurrentSession() session: SessionContext,
    @Args('input') input: RefundOverpaymentInput,
  ): Promise<InvoiceType> {
    const key = { workspaceId: session.workspaceId, invoiceId: input.invoiceId };
    const wish = { ...key, clientRequestId: input.clientRequestId, actor: actorOf(session) };
    const findOutcome = () => this.overpayments.findOutcome(wish);
    const { invoice } = await this.presses.act(key, async () => {
      await this.invoices.findByIdOrThrow(key);
      await this.money.run(
        { key, holder: `${session.userName}, refunding the over-payment`, findOutcome },
        (lease) => this.overpayments.refund(wish, lease),
      );
    });
    return invoice;
  }

  @Mutation(() => InvoiceType, {
    description: 'Lowers what is owed; what was paid already is given back as “paidPart” says.',
  })
  @RequirePermission(PermissionFlag.BILLING_MOVE_MONEY)
  async createCreditNote(
    @CurrentSession() session: SessionContext,
    @Args('input') input: CreditNoteInput,
  ): Promise<InvoiceType> {
    const key = { workspaceId: session.workspaceId, invoiceId: input.invoiceId };
    const wish = {
      ...key,
      ...input,
      memo: wordsOf(input.memo),
      paidPart: input.paidPart ?? null,
      actor: actorOf(session),
    };
    const findOutcome = () => this.creditNotes.findOutcome(wish);
    const { invoice } = await this.presses.act(key, async () => {
      if ((await findOutcome()) === undefined) {
        await this.creditNotes.assertCreditable(wish);
      }
      await this.money.run(
        { key, holder: `${session.userName}, making a credit note`, findOutcome },
        (lease) => this.creditNotes.create(wish, lease),
      );
    });
    return invoice;
  }

  @Mutation(() => InvoiceType, { description: 'Gives the debt up; the customer can still pay it.' })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async markInvoiceUncollectible(
    @CurrentSession() session: SessionContext,
    @Args() { id: invoiceId, reason }: MarkUncollectibleArgs,
  ): Promise<InvoiceType> {
    const key = { workspaceId: session.workspaceId, invoiceId };
    const { invoice } = await this.presses.act(key, async () => {
      const words = wordsOf(reason);
      if (words === null) {
        throw new AppException('UNCOLLECTIBLE_REASON_MISSING');
      }
      await this.uncollectible.assertCanMark(key);
      const holder = `${session.userName}, marking the invoice as uncollectible`;
      await this.money.run({ key, holder, findOutcome: async () => undefined }, (lease) =>
        this.uncollectible.mark({ key, reason: words, actor: actorOf(session) }, lease),
      );
    });
    return invoice;
  }
}

/** Null for what says nothing. */
const wordsOf = (text: string | null | undefined): string | null => text?.trim() || null;
