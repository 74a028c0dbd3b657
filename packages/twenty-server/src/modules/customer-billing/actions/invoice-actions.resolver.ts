import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../engine/permission/access.decorators.ts';
import { actorOf } from '../invoice/actor-of-session.util.ts';
import { InvoiceType } from '../invoice/dtos/invoice.dto.ts';
import { StripeService } from '../stripe/stripe.service.ts';
import { CreatedPaymentLinkType } from './dtos/invoice-action.dto.ts';
import { InvoicePresses } from './invoice-presses.service.ts';

/** The presses of billing staff that reach Stripe. */
@Resolver(() => InvoiceType)
export class InvoiceActionsResolver {
  constructor(
    private readonly stripe: StripeService,
    private readonly presses: InvoicePresses,
  ) {}

  @Mutation(() => InvoiceType, {
    description: 'Issues a draft, then makes the invoice a finalized Stripe invoice.',
  })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async createStripeInvoice(
    @CurrentSession() session: SessionContext,
    @Args('id', { type: () => ID }) invoiceId: string,
  ): Promise<InvoiceType> {
    const key = { workspaceId: session.workspaceId, invoiceId };
    const { invoice } = await this.presses.act(key, () =>
      this.stripe.createStripeInvoice(key, actorOf(session)),
    );
    return invoice;
  }

  @Mutation(() => CreatedPaymentLinkType, {
    description:
      'The link to send to the customer; makes the Stripe invoice first where there is none.',
  })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async createPaymentLink(
    @CurrentSession() session: SessionContext,
    @Args('id', { type: () => ID }) invoiceId: string,
  ): Promise<CreatedPaymentLinkType> {
    const key = { workspaceId: session.workspaceId, invoiceId };
    const { invoice, outcome } = await this.presses.act(key, () =>
      this.stripe.createPaymentLink(key, actorOf(session)),
    );
    return { ...outcome, invoice };
  }

  @Mutation(() => InvoiceType, {
    description: 'Takes the invoice back, at Stripe too where it is.',
  })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async voidInvoice(
    @CurrentSession() session: SessionContext,
    @Args('id', { type: () => ID }) invoiceId: string,
    @Args('reason') reason: string,
  ): Promise<InvoiceType> {
    const key = { workspaceId: session.workspaceId, invoiceId };
    const { invoice } = await this.presses.act(key, () =>
      this.stripe.voidInvoice(key, { reason, actor: actorOf(session) }),
    );
    return invoice;
  }
}
