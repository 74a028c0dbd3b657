import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../engine/permission/access.decorators.ts';
import { actorOf } from '../invoice/actor-of-session.util.ts';
import { InvoiceType } from '../invoice/dtos/invoice.dto.ts';
import { ManagePaymentLink } from '../stripe/payment-link/manage-payment-link.service.ts';
import { CreatedPaymentLinkType } from './dtos/invoice-action.dto.ts';
import { ExtendDueDateArgs } from './inputs/extend-due-date.args.ts';
import { UpdatePaymentLinkInput } from './inputs/payment-link.input.ts';
import { InvoicePresses } from './invoice-presses.service.ts';

/** What staff do to the link of an invoice that has one. */
@Resolver(() => InvoiceType)
export class PaymentLinkResolver {
  constructor(
    private readonly links: ManagePaymentLink,
    private readonly presses: InvoicePresses,
  ) {}

  @Mutation(() => InvoiceType, {
    description: 'What the link allows and for how long; a link that was sent follows at once.',
  })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async updatePaymentLink(
    @CurrentSession() session: SessionContext,
    @Args('input') { invoiceId, ...change }: UpdatePaymentLinkInput,
  ): Promise<InvoiceType> {
    const key = { workspaceId: session.workspaceId, invoiceId };
    const { invoice } = await this.presses.act(key, () =>
      this.links.changeTerms(key, { change, actor: actorOf(session) }),
    );
    return invoice;
  }

  @Mutation(() => InvoiceType, {
    description: 'From then on the link answers as if it had never been one.',
  })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async revokePaymentLink(
    @CurrentSession() session: SessionContext,
    @Args('id', { type: () => ID }) invoiceId: string,
  ): Promise<InvoiceType> {
    const key = { workspaceId: session.workspaceId, invoiceId };
    const { invoice } = await this.presses.act(key, () => this.links.revoke(key, actorOf(session)));
    return invoice;
  }

  @Mutation(() => CreatedPaymentLinkType, {
    description: 'A new link to send; the one before says that it was replaced.',
  })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async renewPaymentLink(
    @CurrentSession() session: SessionContext,
    @Args('id', { type: () => ID }) invoiceId: string,
  ): Promise<CreatedPaymentLinkType> {
    const key = { workspaceId: session.workspaceId, invoiceId };
    const { invoice, outcome } = await this.presses.act(key, () =>
      this.links.renew(key, actorOf(session)),
    );
    return { ...outcome, stripeUrl: null, invoice };
  }

  @Mutation(() => InvoiceType, {
    description:
      'Moves the due date to a later day, which revives a link that had expired. The date printed at Stripe stays.',
  })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async extendDueDate(
    @CurrentSession() session: SessionContext,
    @Args() { id: invoiceId, dueDate }: ExtendDueDateArgs,
  ): Promise<InvoiceType> {
    const key = { workspaceId: session.workspaceId, invoiceId };
    const { invoice } = await this.presses.act(key, () =>
      this.links.extendDueDate(key, { dueDate, actor: actorOf(session) }),
    );
    return invoice;
  }
}
