import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../engine/permission/access.decorators.ts';
import { BillingWorkSignal } from '../inbox/billing-work-signal.service.ts';
import { actorOf } from '../invoice/actor-of-session.util.ts';
import { InvoiceType } from '../invoice/dtos/invoice.dto.ts';
import { InvoiceRepository } from '../invoice/invoice.repository.ts';
import type { InvoiceKey } from '../invoice/invoice.type.ts';
import { ManagePaymentLink } from '../stripe/payment-link/manage-payment-link.service.ts';
import { CreatedPaymentLinkType } from './dtos/invoice-action.dto.ts';
import { ExtendDueDateArgs } from './inputs/extend-due-date.args.ts';
import { UpdatePaymentLinkInput } from './inputs/payment-link.input.ts';

/** What staff do to the link of an invoice that has one. */
@Resolver(() => InvoiceType)
export class PaymentLinkResolver {
  constructor(
    private readonly links: ManagePaymentLink,
    private readonly invoices: InvoiceRepository,
    private readonly signal: BillingWorkSignal,
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
    return this.acting(key, () => this.links.changeTerms(key, { change, actor: actorOf(session) }));
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
    return this.acting(key, () => this.links.revoke(key, actorOf(session)));
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
    try {
      const link = await this.links.renew(key, actorOf(session));
      return { ...link, stripeUrl: null, invoice: await this.invoices.findByIdOrThrow(key) };
    } finally {
      this.signal.wakeWorkers();
    }
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
    return this.acting(key, () =>
      this.links.extendDueDate(key, { dueDate, actor: actorOf(session) }),
    );
  }

  /** A page that was closed may turn out to be paid: the workers need not wait for their own look. */
  private async acting(key: InvoiceKey, act: () => Promise<void>): Promise<InvoiceType> {
    try {
      await act();
      return await this.invoices.findByIdOrThrow(key);
    } finally {
      this.signal.wakeWorkers();
    }
  }
}
