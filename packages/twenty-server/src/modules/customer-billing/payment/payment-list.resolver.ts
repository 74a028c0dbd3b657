import { Args, Query, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { pageOfEdges } from '../../../engine/graphql/page-of-edges.util.ts';
import { RequirePermission } from '../../../engine/permission/access.decorators.ts';
import { WorkspaceService } from '../../../engine/workspace/workspace.service.ts';
import { StripeMode } from '../connection/stripe-connection.type.ts';
import { StripeConnections } from '../connection/stripe-connections.service.ts';
import { SortDirection } from '../invoice/invoice-list.type.ts';
import { PaymentConnectionType, PaymentViewCountType } from './dtos/payment-connection.dto.ts';
import { PaymentType } from './dtos/payment.dto.ts';
import { PaymentsArgs } from './inputs/payments.args.ts';
import { PAYMENT_LIST_POSITIONS } from './payment-list-positions.constant.ts';
import { PaymentListRepository } from './payment-list.repository.ts';
import { type PaymentSort, PaymentSortField, PaymentView } from './payment-list.type.ts';

const NEWEST_FIRST: PaymentSort = {
  field: PaymentSortField.OCCURRED_AT,
  direction: SortDirection.DESC,
};

@Resolver(() => PaymentType)
export class PaymentListResolver {
  constructor(
    private readonly paymentList: PaymentListRepository,
    private readonly workspaces: WorkspaceService,
    private readonly connections: StripeConnections,
  ) {}

  @Query(() => PaymentConnectionType, {
    name: 'payments',
    description:
      'Payments, refunds and disputes. Searched by invoice number, company, method, or one of Stripe’s ids.',
  })
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async listPayments(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args() { first, after, view, searchText: search, sort: requestedSort, from, to }: PaymentsArgs,
  ): Promise<PaymentConnectionType> {
    const sort = requestedSort ?? NEWEST_FIRST;
    const position = PAYMENT_LIST_POSITIONS.parseOrThrow(after, sort);
    const { timeZone } = await this.workspaces.findByIdOrThrow(workspaceId);
    const filter = { workspaceId, view, search, from: from ?? null, to: to ?? null, timeZone };
    const mode = await this.connections.modeOf(workspaceId);
    const [{ payments, hasNextPage }, sums, totalCount] = await Promise.all([
      this.paymentList.list({ ...filter, sort, first, after: position }),
      this.paymentList.sumsByCurrency({ ...filter, withTestPayments: mode === StripeMode.TEST }),
      this.paymentList.count(filter),
    ]);
    const page = pageOfEdges(payments, {
      hasNextPage,
      positionOf: (payment) => PAYMENT_LIST_POSITIONS.of(payment, sort),
    });
    return { ...page, totalCount, sums };
  }

  @Query(() => [PaymentViewCountType])
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async paymentViewCounts(
    @CurrentSession() { workspaceId }: SessionContext,
  ): Promise<PaymentViewCountType[]> {
    const counts = await this.paymentList.viewCounts({ workspaceId });
    return Object.values(PaymentView).map((view) => ({ view, count: counts[view] }));
  }
}
