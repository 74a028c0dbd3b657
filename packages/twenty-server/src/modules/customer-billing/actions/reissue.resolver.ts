import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { BatchedLookup } from '../../../engine/graphql/batched-lookup.ts';
import { RequirePermission } from '../../../engine/permission/access.decorators.ts';
import { actorOf } from '../invoice/actor-of-session.util.ts';
import { InvoiceType } from '../invoice/dtos/invoice.dto.ts';
import { InvoiceDraftInput } from '../invoice/inputs/invoice-draft.input.ts';
import { InvoiceRepository } from '../invoice/invoice.repository.ts';
import { StripePushRepository } from '../stripe/push/stripe-push.typeorm-repository.ts';
import { PushStatus, type StripePush } from '../stripe/push/stripe-push.type.ts';
import { RequestReissue } from '../stripe/reissue/request-reissue.service.ts';
import { SyncAfterAction } from './sync-after-action.service.ts';

/** The versions of an invoice at Stripe, and the next one. */
@Resolver(() => InvoiceType)
export class ReissueResolver {
  private readonly openVersions: BatchedLookup<StripePush>;

  constructor(
    private readonly requesting: RequestReissue,
    private readonly invoices: InvoiceRepository,
    private readonly afterwards: SyncAfterAction,
    pushes: StripePushRepository,
  ) {
    this.openVersions = new BatchedLookup(({ workspaceId, ids }) =>
      pushes.findOpenOfInvoices({ workspaceId, invoiceIds: ids }),
    );
  }

  @Mutation(() => InvoiceType, {
    description:
      'Takes the Stripe invoice back and sends a corrected one as the next version. Company and currency stay.',
  })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async reissueInvoice(
    @CurrentSession() session: SessionContext,
    @Args('id', { type: () => ID }) invoiceId: string,
    @Args('input') draft: InvoiceDraftInput,
    @Args('reason') reason: string,
  ): Promise<InvoiceType> {
    const { workspaceId } = session;
    const key = { workspaceId, invoiceId };
    const actor = actorOf(session);
    const { pushId } = await this.requesting.checkOrThrow({ ...key, draft, reason });
    // What was paid a moment ago must be known before anything is taken back.
    await this.afterwards.syncUnlessGone(key, 'reissuing the invoice', actor);
    const id = await this.requesting.request({ ...key, pushId, draft, reason, actor });
    await this.afterwards.sync(key, 'reissuing the invoice', actor);
    await this.requesting.assertReplaced({ id, workspaceId });
    return this.invoices.findByIdOrThrow(key);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'The version at Stripe that can be paid; 1 for the first, null before any.',
  })
  async stripeVersion(@Parent() { id, workspaceId }: InvoiceType): Promise<number | null> {
    const open = await this.openVersions.find({ workspaceId, id });
    return open?.status === PushStatus.COMPLETE ? open.version : null;
  }
}
