import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  decideInvoiceFlags,
  explainInvoiceStatus,
  explainPassedRows,
  listStatusFacts,
} from 'twenty-shared';
import type { AuditEntry } from '../../../../engine/audit/audit-entry.type.ts';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { BatchedLookup } from '../../../../engine/graphql/batched-lookup.ts';
import { WorkspaceService } from '../../../../engine/workspace/workspace.service.ts';
import type { Workspace } from '../../../../engine/workspace/workspace.type.ts';
import { InvoiceFlagsType, StatusExplanationType } from '../dtos/invoice-status.dto.ts';
import { InvoiceType } from '../dtos/invoice.dto.ts';

/** Why the invoice is where it is, from the facts its status was decided from. */
@Resolver(() => InvoiceType)
export class InvoiceStatusResolver {
  private readonly workspaceLookup: BatchedLookup<Workspace>;
  private readonly statusChangeLookup: BatchedLookup<AuditEntry>;

  constructor(
    private readonly workspaces: WorkspaceService,
    auditTrail: AuditTrail,
  ) {
    this.statusChangeLookup = new BatchedLookup(({ workspaceId, ids }) =>
      auditTrail.findLastStatusChanges({ workspaceId, invoiceIds: ids }),
    );
    this.workspaceLookup = new BatchedLookup(
      async ({ workspaceId }) =>
        new Map([[workspaceId, await workspaces.findByIdOrThrow(workspaceId)]]),
    );
  }

  @ResolveField(() => InvoiceFlagsType)
  async flags(@Parent() invoice: InvoiceType): Promise<InvoiceFlagsType> {
    return decideInvoiceFlags({
      facts: invoice.statusFacts,
      dueDate: invoice.dueDate,
      today: this.workspaces.todayIn(await this.workspaceOf(invoice)),
      livemode: invoice.livemode,
    });
  }

  @ResolveField(() => StatusExplanationType)
  async explanation(@Parent() invoice: InvoiceType): Promise<StatusExplanationType> {
    const { locale } = await this.workspaceOf(invoice);
    const { statusFacts: facts, currency } = invoice;
    const change = await this.statusChangeLookup.find(invoice);
    // A status that was written past the trail has no evidence: the entry found is about another one.
    const isAboutIt = change?.toStatus === invoice.status;
    return {
      ...explainInvoiceStatus({ facts, currency, locale }),
      facts: listStatusFacts(facts),
      passed: explainPassedRows({ facts, currency, locale }),
      evidence: isAboutIt ? change.evidence : [],
      since: isAboutIt ? change.occurredAt : null,
    };
  }

  private async workspaceOf({ workspaceId }: InvoiceType): Promise<Workspace> {
    const workspace = await this.workspaceLookup.find({ workspaceId, id: workspaceId });
    if (workspace === undefined) throw new Error(`Workspace ${workspaceId} is gone`);
    return workspace;
  }
}
