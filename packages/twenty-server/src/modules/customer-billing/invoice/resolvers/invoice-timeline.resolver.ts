import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { PageArgs } from '../../../../engine/graphql/page.args.ts';
import { InvoiceType } from '../dtos/invoice.dto.ts';
import { TimelineConnectionType } from '../dtos/timeline.dto.ts';

@Resolver(() => InvoiceType)
export class InvoiceTimelineResolver {
  constructor(private readonly auditTrail: AuditTrail) {}

  @ResolveField(() => TimelineConnectionType, { description: 'Newest first.' })
  async timeline(
    @Parent() { workspaceId, id: invoiceId }: InvoiceType,
    @Args() { first, after }: PageArgs,
  ): Promise<TimelineConnectionType> {
    const { edges, hasNextPage, endCursor } = await this.auditTrail.listForInvoice({
      workspaceId,
      invoiceId,
      first,
      after,
    });
    return { edges, pageInfo: { hasNextPage, endCursor } };
  }
}
