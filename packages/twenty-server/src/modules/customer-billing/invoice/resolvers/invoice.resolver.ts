import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { pageOfEdges } from '../../../../engine/graphql/page-of-edges.util.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { WorkspaceService } from '../../../../engine/workspace/workspace.service.ts';
import { StripeMode } from '../../connection/stripe-connection.type.ts';
import { StripeConnections } from '../../connection/stripe-connections.service.ts';
import { previewTotalsOrThrow } from '../check-draft.util.ts';
import { InvoiceConnectionType, InvoiceViewCountType } from '../dtos/invoice-connection.dto.ts';
import { InvoiceView } from '../dtos/invoice-enums.ts';
import { InvoiceTotalsType } from '../dtos/invoice-totals.dto.ts';
import { InvoiceType } from '../dtos/invoice.dto.ts';
import { InvoiceTotalsInput } from '../inputs/invoice-totals.input.ts';
import { InvoicesArgs } from '../inputs/invoices.args.ts';
import { INVOICE_LIST_POSITIONS } from '../invoice-list-positions.constant.ts';
import { InvoiceListRepository } from '../invoice-list.repository.ts';
import { InvoiceSortField, type InvoiceSort, SortDirection } from '../invoice-list.type.ts';
import { viewCalculatedTotals } from '../invoice-totals-view.util.ts';
import { InvoiceRepository } from '../invoice.repository.ts';

const NEWEST_FIRST: InvoiceSort = {
  field: InvoiceSortField.CREATED_AT,
  direction: SortDirection.DESC,
};

@Resolver(() => InvoiceType)
export class InvoiceResolver {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly invoiceList: InvoiceListRepository,
    private readonly workspaces: WorkspaceService,
    private readonly connections: StripeConnections,
  ) {}

  @Query(() => InvoiceConnectionType, {
    name: 'invoices',
    description: 'Searched by part of the number or of the company’s name.',
  })
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async listInvoices(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args() { first, after, view, searchText: search, sort: requestedSort }: InvoicesArgs,
  ): Promise<InvoiceConnectionType> {
    const sort = requestedSort ?? NEWEST_FIRST;
    const position = INVOICE_LIST_POSITIONS.parseOrThrow(after, sort);
    const filter = { workspaceId, view, search, today: await this.today(workspaceId) };
    const mode = await this.connections.modeOf(workspaceId);
    const [{ invoices, hasNextPage }, sums, totalCount] = await Promise.all([
      this.invoiceList.list({ ...filter, sort, first, after: position }),
      this.invoiceList.sumsByCurrency({ ...filter, withTestInvoices: mode === StripeMode.TEST }),
      this.invoiceList.count(filter),
    ]);
    const page = pageOfEdges(invoices, {
      hasNextPage,
      positionOf: (invoice) => INVOICE_LIST_POSITIONS.of(invoice, sort),
    });
    return { ...page, totalCount, sums };
  }

  @Query(() => [InvoiceViewCountType])
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async invoiceViewCounts(
    @CurrentSession() { workspaceId }: SessionContext,
  ): Promise<InvoiceViewCountType[]> {
    const counts = await this.invoiceList.viewCounts({
      workspaceId,
      today: await this.today(workspaceId),
    });
    return Object.values(InvoiceView).map((view) => ({ view, count: counts[view] }));
  }

  @Query(() => InvoiceType)
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async invoice(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args('id', { type: () => ID }) invoiceId: string,
  ): Promise<InvoiceType> {
    return this.invoices.findByIdOrThrow({ workspaceId, invoiceId });
  }

  @Query(() => InvoiceTotalsType, { description: 'What the lines typed so far come to.' })
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  invoiceTotals(@Args('input') input: InvoiceTotalsInput): InvoiceTotalsType {
    return viewCalculatedTotals(previewTotalsOrThrow(input));
  }

  private async today(workspaceId: string): Promise<string> {
    return this.workspaces.todayIn(await this.workspaces.findByIdOrThrow(workspaceId));
  }
}
