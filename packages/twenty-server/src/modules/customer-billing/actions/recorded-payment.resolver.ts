import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import type { Actor } from '../../../engine/audit/actor.type.ts';
import { CurrentSession } from '../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../engine/permission/access.decorators.ts';
import { actorOf } from '../invoice/actor-of-session.util.ts';
import { InvoiceType } from '../invoice/dtos/invoice.dto.ts';
import { InvoiceRepository } from '../invoice/invoice.repository.ts';
import type { InvoiceKey } from '../invoice/invoice.type.ts';
import { PaymentStatus } from '../payment/payment.type.ts';
import { StripeService } from '../stripe/stripe.service.ts';
import { RecordPaymentInput } from './inputs/record-payment.input.ts';
import { SyncAfterAction } from './sync-after-action.service.ts';

/** Money that came in outside Stripe. */
@Resolver(() => InvoiceType)
export class RecordedPaymentResolver {
  constructor(
    private readonly stripe: StripeService,
    private readonly invoices: InvoiceRepository,
    private readonly afterwards: SyncAfterAction,
  ) {}

  @Mutation(() => InvoiceType, {
    description: 'Records money received outside Stripe, which then asks for the rest only.',
  })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async recordPayment(
    @CurrentSession() session: SessionContext,
    @Args('input') input: RecordPaymentInput,
  ): Promise<InvoiceType> {
    const { workspaceId } = session;
    const actor = actorOf(session);
    const payment = await this.stripe.recordPayment({
      ...input,
      workspaceId,
      reference: input.reference?.trim() || null,
      note: input.note?.trim() || null,
      actor,
    });
    const key = { workspaceId, invoiceId: payment.invoiceId };
    if (payment.status === PaymentStatus.PENDING) {
      await this.afterwards.sync(key, 'recording a payment', actor);
    }
    return this.invoices.findByIdOrThrow(key);
  }

  @Mutation(() => InvoiceType, {
    description: 'Undoes a recorded payment by a counter-row; nothing is deleted.',
  })
  @RequirePermission(PermissionFlag.BILLING_MOVE_MONEY)
  async undoRecordedPayment(
    @CurrentSession() session: SessionContext,
    @Args('paymentId', { type: () => ID }) paymentId: string,
    @Args('reason') reason: string,
  ): Promise<InvoiceType> {
    const actor: Actor = actorOf(session);
    const key: InvoiceKey = await this.stripe.undoRecordedPayment(
      { workspaceId: session.workspaceId, paymentId },
      { reason, actor },
    );
    await this.afterwards.sync(key, 'undoing a recorded payment', actor);
    return this.invoices.findByIdOrThrow(key);
  }
}
