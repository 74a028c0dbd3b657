import { Injectable } from '@nestjs/common';
import { InvoiceStatus, LiveRecordType } from 'twenty-shared';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { LiveUpdates } from '../../../../engine/live-updates/live-updates.service.ts';
import { WorkspaceService } from '../../../../engine/workspace/workspace.service.ts';
import { StripeMode } from '../../connection/stripe-connection.type.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { Invoice, InvoiceKey } from '../../invoice/invoice.type.ts';
import { isOver } from '../../invoice/payment-link-end.util.ts';
import { decideLinkExpiry, describeExpiry } from './decide-link-expiry.util.ts';
import { PaymentLinkDefaults } from './payment-link-defaults.service.ts';
import { PaymentLinkTermsRepository } from './payment-link-terms.typeorm-repository.ts';
import { hashPaymentLinkToken, makePaymentLinkToken } from './payment-link-token.util.ts';
import { PaymentLinkTokenRepository } from './payment-link-token.typeorm-repository.ts';

/** `expiresAt`: the last moment at which it asks for money; null: it never expires. */
export type PaymentLink = { readonly url: string; readonly expiresAt: Date | null };

/**
 * The customer's link. It is ours, not one of Stripe's, because theirs end 30 days after the due date and cannot follow
 * the invoice. https://docs.stripe.com/invoicing/hosted-invoice-page
 */
@Injectable()
export class PaymentLinks {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly tokens: PaymentLinkTokenRepository,
    private readonly terms: PaymentLinkTermsRepository,
    private readonly defaults: PaymentLinkDefaults,
    private readonly workspaces: WorkspaceService,
    private readonly audit: AuditTrail,
    private readonly live: LiveUpdates,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** Throws AppException INVOICE_IS_VOID, INVOICE_ALREADY_PAID, PAYMENT_LINK_EXPIRED: there is nothing to ask for. */
  async assertCanLink(invoice: Invoice): Promise<void> {
    if (invoice.status === InvoiceStatus.VOID) {
      throw new AppException('INVOICE_IS_VOID');
    }
    if (invoice.status !== InvoiceStatus.DRAFT && invoice.owedMinor === 0n) {
      throw new AppException('INVOICE_ALREADY_PAID');
    }
    if (isOver(await this.expiryOf(invoice), this.clock.now())) {
      throw new AppException('PAYMENT_LINK_EXPIRED');
    }
  }

  /**
   * A live key may not send customers to an address that is missing or only works on this machine.
   * Throws AppException PUBLIC_URL_MISSING.
   */
  publicUrlOrThrow(mode: StripeMode): string {
    const { publicUrl } = this.config;
    if (publicUrl === null || (mode === StripeMode.LIVE && isLoopback(new URL(publicUrl)))) {
      throw new AppException('PUBLIC_URL_MISSING');
    }
    return publicUrl.replace(/\/$/, '');
  }

  /** The invoice's link, made when there is none, or none that was not revoked. */
  async ensure(
    key: InvoiceKey,
    { actor, mode }: { actor: Actor; mode: StripeMode },
  ): Promise<PaymentLink> {
    const publicUrl = this.publicUrlOrThrow(mode);
    return this.database.inTransaction(async (transaction) => {
      const invoice = await this.invoices.lockByIdOrThrow(key, transaction);
      const current = await this.tokens.findCurrent(key, transaction);
      if (invoice.stripePaymentLink !== null && current !== null && current.revokedAt === null) {
        return { url: invoice.stripePaymentLink, expiresAt: current.expiresAt };
      }
      return this.makeWithin({ invoice, publicUrl, actor }, transaction);
    });
  }

  /** Another link in place of the invoice's; the one before answers "replaced". For when it asks for something else. */
  async replaceWithin(
    invoice: Invoice,
    { actor, mode }: { actor: Actor; mode: StripeMode },
    transaction: Transaction,
  ): Promise<PaymentLink> {
    const publicUrl = this.publicUrlOrThrow(mode);
    return this.makeWithin({ invoice, publicUrl, actor }, transaction);
  }

  /** A new link for an invoice that is locked; the one before answers "replaced", unless it was revoked. */
  private async makeWithin(
    input: { invoice: Invoice; publicUrl: string; actor: Actor },
    transaction: Transaction,
  ): Promise<PaymentLink> {
    const { invoice, publicUrl, actor } = input;
    const key = { workspaceId: invoice.workspaceId, invoiceId: invoice.id };
    const terms = await this.defaults.ofInvoice(key, transaction);
    await this.terms.save(key, terms, transaction);
    const { timeZone } = await this.workspaces.findByIdOrThrow(key.workspaceId);
    const expiresAt = decideLinkExpiry({ dueDate: invoice.dueDate, terms, timeZone });
    const token = makePaymentLinkToken();
    const url = `${publicUrl}/pay/${token}`;
    await this.tokens.insertCurrent(
      { ...key, tokenHash: hashPaymentLinkToken(token), expiresAt },
      transaction,
    );
    await this.invoices.update(
      { ...key, patch: { stripePaymentLink: url, stripePaymentLinkExpiresAt: expiresAt } },
      transaction,
    );
    await this.audit.record(
      {
        ...key,
        actor,
        action: 'invoice.payment_link_created',
        summary: `created the payment link, ${describeExpiry(expiresAt, timeZone)}.`,
      },
      transaction,
    );
    await this.live.announce(
      { workspaceId: key.workspaceId, type: LiveRecordType.INVOICE, id: key.invoiceId },
      transaction,
    );
    return { url, expiresAt };
  }

  /** When a link of this invoice ends, as its terms and its due date stand now; null: never. */
  async expiryOf(invoice: Invoice): Promise<Date | null> {
    const key = { workspaceId: invoice.workspaceId, invoiceId: invoice.id };
    const { timeZone } = await this.workspaces.findByIdOrThrow(key.workspaceId);
    const terms = await this.defaults.ofInvoice(key);
    return decideLinkExpiry({ dueDate: invoice.dueDate, terms, timeZone });
  }
}

/** Addresses that lead nowhere but to the machine they are opened on. https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
const isLoopback = ({ hostname }: URL): boolean =>
  /(^|\.)localhost\.?$/.test(hostname) ||
  /^(127\.|0\.0\.0\.0$)/.test(hostname) ||
  ['[::1]', '[::]'].includes(hostname);
