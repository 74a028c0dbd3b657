import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { Database } from '../../../../engine/database/database.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { actorOf } from '../actor-of-session.util.ts';
import { InvoiceType } from '../dtos/invoice.dto.ts';
import { InvoiceDraftInput } from '../inputs/invoice-draft.input.ts';
import { InvoiceDraftsService } from '../invoice-drafts.service.ts';
import { IssueInvoiceService } from '../issue-invoice.service.ts';

@Resolver(() => InvoiceType)
export class InvoiceDraftResolver {
  constructor(
    private readonly database: Database,
    private readonly drafts: InvoiceDraftsService,
    private readonly issueInvoiceService: IssueInvoiceService,
  ) {}

  @Mutation(() => InvoiceType, {
    description: 'Makes a draft. Amounts are computed from its lines.',
  })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async createInvoice(
    @CurrentSession() session: SessionContext,
    @Args('input') draft: InvoiceDraftInput,
  ): Promise<InvoiceType> {
    return this.drafts.create({
      workspaceId: session.workspaceId,
      draft,
      actor: actorOf(session),
    });
  }

  @Mutation(() => InvoiceType, { description: 'Replaces a draft that is still at this version.' })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async updateInvoice(
    @CurrentSession() session: SessionContext,
    @Args('id', { type: () => ID }) invoiceId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') draft: InvoiceDraftInput,
  ): Promise<InvoiceType> {
    return this.drafts.update({
      workspaceId: session.workspaceId,
      invoiceId,
      version,
      draft,
      actor: actorOf(session),
    });
  }

  @Mutation(() => ID, { description: 'Deletes a draft. Anything issued stays.' })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async deleteInvoice(
    @CurrentSession() session: SessionContext,
    @Args('id', { type: () => ID }) invoiceId: string,
  ): Promise<string> {
    await this.drafts.delete({
      workspaceId: session.workspaceId,
      invoiceId,
      actor: actorOf(session),
    });
    return invoiceId;
  }

  @Mutation(() => InvoiceType, { description: 'Takes the next number and freezes the lines.' })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async issueInvoice(
    @CurrentSession() session: SessionContext,
    @Args('id', { type: () => ID }) invoiceId: string,
  ): Promise<InvoiceType> {
    const request = { workspaceId: session.workspaceId, invoiceId, actor: actorOf(session) };
    return this.database.inTransaction((transaction) =>
      this.issueInvoiceService.issueWithin(request, transaction),
    );
  }
}
