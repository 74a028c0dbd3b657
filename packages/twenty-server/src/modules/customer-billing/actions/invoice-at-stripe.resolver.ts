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
import { Outbox } from '../message/mail/outbox.service.ts';
import { stripeDashboardUrl } from '../stripe/dashboard-url.util.ts';
import { PaymentLinkDefaults } from '../stripe/payment-link/payment-link-defaults.service.ts';
import { PaymentLinkTermsRepository } from '../stripe/payment-link/payment-link-terms.typeorm-repository.ts';
import type { PaymentLinkTerms } from '../stripe/payment-link/payment-link-terms.type.ts';
import type { PaymentLinkTokenEntity } from '../stripe/payment-link/payment-link-token.entity.ts';
import { PaymentLinkTokenRepository } from '../stripe/payment-link/payment-link-token.typeorm-repository.ts';
import { decideInvoiceActions } from './decide-invoice-actions.util.ts';
import { decideLinkState, type PaymentLinkState } from './decide-link-state.util.ts';
import { InvoiceActionType, InvoiceWorkType } from './dtos/invoice-action.dto.ts';
import { InvoicePaymentLinkType } from './dtos/payment-link.dto.ts';

/** What an invoice is at Stripe, and what can be done with it. */
@Resolver(() => InvoiceType)
export class InvoiceAtStripeResolver {
  private readonly linkTokens: BatchedLookup<PaymentLinkTokenEntity>;
  private readonly linkTerms: BatchedLookup<PaymentLinkTerms>;

  constructor(
    private readonly connections: StripeConnections,
    private readonly secrets: ConnectionSecrets,
    private readonly leases: InvoiceLeaseRepository,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    private readonly linkDefaults: PaymentLinkDefaults,
    private readonly outbox: Outbox,
    tokens: PaymentLinkTokenRepository,
    terms: PaymentLinkTermsRepository,
  ) {
    this.linkTokens = new BatchedLookup(({ workspaceId, ids }) =>
      tokens.findCurrentOfInvoices({ workspaceId, invoiceIds: ids }),
    );
    this.linkTerms = new BatchedLookup(({ workspaceId, ids }) =>
      terms.findOfInvoices({ workspaceId, invoiceIds: ids }),
    );
  }

  @ResolveField(() => [InvoiceActionType])
  async actions(
    @Parent() invoice: InvoiceType,
    @CurrentSession() session: SessionContext,
  ): Promise<InvoiceActionType[]> {
    const token = await this.tokenOf(invoice);
    return decideInvoiceActions({
      invoice,
      linkState: token === undefined ? null : this.linkStateOf(invoice, token),
      isConnected: (await this.connections.findCurrent(invoice.workspaceId)) !== undefined,
      canMail: this.outbox.isConfigured,
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
    const { stripePaymentLink: url } = invoice;
    const token = await this.tokenOf(invoice);
    if (url === null || token === undefined) {
      return null;
    }
    const { workspaceId, id } = invoice;
    const { graceDays, neverExpires, allowPartPayment, minimumPartMinor } =
      (await this.linkTerms.find({ workspaceId, id })) ??
      (await this.linkDefaults.ofWorkspace({ workspaceId }));
    return {
      url,
      expiresAt: token.expiresAt,
      openedCount: token.openedCount,
      lastOpenedAt: token.lastOpenedAt,
      revokedAt: token.revokedAt,
      state: this.linkStateOf(invoice, token),
      graceDays,
      neverExpires,
      allowPartPayment,
      minimumPartMinor,
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

  private async tokenOf({
    workspaceId,
    id,
    stripePaymentLink,
  }: InvoiceType): Promise<PaymentLinkTokenEntity | undefined> {
    return stripePaymentLink === null ? undefined : this.linkTokens.find({ workspaceId, id });
  }

  private linkStateOf(
    { owedMinor }: InvoiceType,
    { revokedAt, expiresAt }: PaymentLinkTokenEntity,
  ): PaymentLinkState {
    return decideLinkState({ revokedAt, expiresAt, owedMinor, now: this.clock.now() });
  }
}
