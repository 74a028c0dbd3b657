import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { Clock } from '../../../engine/clock/clock.ts';
import { AppConfig } from '../../../engine/config/app-config.ts';
import { BatchedLookup } from '../../../engine/graphql/batched-lookup.ts';
import { ConnectionSecrets } from '../connection/connection-secrets.service.ts';
import { StripeConnections } from '../connection/stripe-connections.service.ts';
import { InvoiceType } from '../invoice/dtos/invoice.dto.ts';
import { InvoiceLeaseRepository } from '../invoice/lease/invoice-lease.typeorm-repository.ts';
import { stripeDashboardUrl } from '../stripe/dashboard-url.util.ts';
import type { PaymentLinkTokenEntity } from '../stripe/payment-link/payment-link-token.entity.ts';
import { PaymentLinkTokenRepository } from '../stripe/payment-link/payment-link-token.typeorm-repository.ts';
import { decideInvoiceActions } from './decide-invoice-actions.util.ts';
import {
  InvoiceActionType,
  InvoicePaymentLinkType,
  InvoiceWorkType,
  PaymentLinkState,
} from './dtos/invoice-action.dto.ts';

/** What an invoice is at Stripe, and what can be done with it. */
@Resolver(() => InvoiceType)
export class InvoiceAtStripeResolver {
  private readonly linkTokens: BatchedLookup<PaymentLinkTokenEntity>;

  constructor(
    private readonly connections: StripeConnections,
    private readonly secrets: ConnectionSecrets,
    private readonly leases: InvoiceLeaseRepository,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    tokens: PaymentLinkTokenRepository,
  ) {
    this.linkTokens = new BatchedLookup(({ workspaceId, ids }) =>
      tokens.findCurrentOfInvoices({ workspaceId, invoiceIds: ids }),
    );
  }

  @ResolveField(() => [InvoiceActionType])
  async actions(
    @Parent() invoice: InvoiceType,
    @CurrentSession() session: SessionContext,
  ): Promise<InvoiceActionType[]> {
    return decideInvoiceActions({
      invoice,
      isConnected: (await this.connections.findCurrent(invoice.workspaceId)) !== undefined,
      mayAct: session.permissions.includes(PermissionFlag.BILLING_ACT),
      mayMoveMoney: session.permissions.includes(PermissionFlag.BILLING_MOVE_MONEY),
    });
  }

  @ResolveField(() => InvoiceWorkType, { nullable: true })
  async work(@Parent() { id, workspaceId }: InvoiceType): Promise<InvoiceWorkType | null> {
    return this.leases.findHolder({ workspaceId, invoiceId: id });
  }

  @ResolveField(() => InvoicePaymentLinkType, { nullable: true })
  async paymentLink(@Parent() invoice: InvoiceType): Promise<InvoicePaymentLinkType | null> {
    const { stripePaymentLink: url, stripePaymentLinkExpiresAt: expiresAt } = invoice;
    if (url === null || expiresAt === null) {
      return null;
    }
    const token = await this.linkTokens.find({
      workspaceId: invoice.workspaceId,
      id: invoice.id,
    });
    return {
      url,
      expiresAt,
      openedCount: token?.openedCount ?? 0,
      lastOpenedAt: token?.lastOpenedAt ?? null,
      state: this.linkStateOf(invoice, expiresAt),
    };
  }

  @ResolveField(() => String, { nullable: true })
  stripeDashboardUrl(@Parent() { connectionId, stripeInvoiceId }: InvoiceType): string | null {
    const open = connectionId === null ? undefined : this.secrets.find(connectionId);
    return open === undefined || stripeInvoiceId === null
      ? null
      : stripeDashboardUrl({
          connection: open.connection,
          apiBaseUrl: this.config.stripeApiBaseUrl,
          path: `invoices/${stripeInvoiceId}`,
        });
  }

  private linkStateOf(invoice: InvoiceType, expiresAt: Date): PaymentLinkState {
    if (invoice.owedMinor === 0n) {
      return PaymentLinkState.CLOSED;
    }
    return expiresAt <= this.clock.now() ? PaymentLinkState.EXPIRED : PaymentLinkState.OPEN;
  }
}
