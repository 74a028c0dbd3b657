import { Injectable, Logger } from '@nestjs/common';
import { InvoiceStatus, LiveRecordType } from 'twenty-shared';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { LiveUpdates } from '../../../../engine/live-updates/live-updates.service.ts';
import { WorkspaceService } from '../../../../engine/workspace/workspace.service.ts';
import { StripeConnections } from '../../connection/stripe-connections.service.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { Invoice, InvoiceKey } from '../../invoice/invoice.type.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceLeases } from '../../invoice/lease/invoice-leases.service.ts';
import { CheckoutSessionRepository } from '../checkout/checkout-session.typeorm-repository.ts';
import { CheckoutSessions } from '../checkout/checkout-sessions.service.ts';
import { StripeFailure } from '../client/stripe-failure.ts';
import { translatingFailures } from '../client/translating-failures.util.ts';
import { StripePushRepository } from '../push/stripe-push.typeorm-repository.ts';
import { decideLinkExpiry, describeExpiry } from './decide-link-expiry.util.ts';
import { changeTerms, describeTermsChange, type TermsChange } from './change-terms.util.ts';
import { PaymentLinkDefaults } from './payment-link-defaults.service.ts';
import { PaymentLinkTermsRepository } from './payment-link-terms.typeorm-repository.ts';
import { PaymentLinkTokenRepository } from './payment-link-token.typeorm-repository.ts';
import { type PaymentLink, PaymentLinks } from './payment-links.service.ts';

/** What staff do to a link: change what it allows, give it more time, take it back, make another. Throws AppException only. */
@Injectable()
export class ManagePaymentLink {
  private readonly logger = new Logger(ManagePaymentLink.name);

  constructor(
    private readonly links: PaymentLinks,
    private readonly invoices: InvoiceRepository,
    private readonly tokens: PaymentLinkTokenRepository,
    private readonly terms: PaymentLinkTermsRepository,
    private readonly defaults: PaymentLinkDefaults,
    private readonly sessions: CheckoutSessions,
    private readonly sessionRows: CheckoutSessionRepository,
    private readonly pushes: StripePushRepository,
    private readonly connections: StripeConnections,
    private readonly leaseRows: InvoiceLeaseRepository,
    private readonly leases: InvoiceLeases,
    private readonly workspaces: WorkspaceService,
    private readonly audit: AuditTrail,
    private readonly live: LiveUpdates,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets what the link allows and for how long; the present one follows at once. A part payment that is no longer
   * allowed is closed at Stripe. Throws INVOICE_NOT_FOUND, PAYMENT_LINK_MINIMUM_INVALID.
   */
  async changeTerms(key: InvoiceKey, input: { change: TermsChange; actor: Actor }): Promise<void> {
    await this.invoices.findByIdOrThrow(key);
    await this.holding(key, input.actor, async (lease) => {
      if (input.change.allowPartPayment === false || input.change.minimumPartMinor != null) {
        await this.closeSession(lease);
      }
      await this.database.inTransaction(async (transaction) => {
        await this.leaseRows.assertHeld(lease, transaction);
        const invoice = await this.invoices.lockByIdOrThrow(key, transaction);
        const before = await this.defaults.ofInvoice(key, transaction);
        const after = changeTerms(before, {
          change: input.change,
          ofWorkspace: await this.defaults.ofWorkspace(key, transaction),
          invoice,
        });
        await this.terms.save(key, after, transaction);
        await this.rescheduleWithin(invoice, transaction);
        await this.note(
          invoice,
          {
            actor: input.actor,
            action: 'payment_link.terms_changed',
            summary: describeTermsChange(before, after, invoice.currency),
          },
          transaction,
        );
      });
    });
  }

  /**
   * A later due date, for us and the link; what is printed at Stripe stays, since Stripe freezes it with the invoice.
   * Throws INVOICE_NOT_FOUND, INVOICE_NOT_ISSUED, INVOICE_IS_VOID, INVOICE_ALREADY_PAID, DUE_DATE_NOT_LATER.
   */
  async extendDueDate(
    key: InvoiceKey,
    { dueDate, actor }: { dueDate: string; actor: Actor },
  ): Promise<void> {
    await this.database.inTransaction(async (transaction) => {
      const invoice = await this.invoices.lockByIdOrThrow(key, transaction);
      assertAsks(invoice);
      if (dueDate <= invoice.dueDate) {
        throw new AppException('DUE_DATE_NOT_LATER', { values: { dueDate: invoice.dueDate } });
      }
      await this.invoices.update({ ...key, patch: { dueDate } }, transaction);
      const expiresAt = await this.rescheduleWithin({ ...invoice, dueDate }, transaction);
      const { timeZone } = await this.workspaces.findByIdOrThrow(key.workspaceId);
      const link =
        expiresAt === undefined
          ? ''
          : ` The payment link is ${describeExpiry(expiresAt, timeZone)}.`;
      await this.note(
        invoice,
        {
          actor,
          action: 'invoice.due_date_extended',
          summary: `moved the due date from ${invoice.dueDate} to ${dueDate}.${link}`,
        },
        transaction,
      );
    });
  }

  /** From here on the link answers as if it had never been one. Throws INVOICE_NOT_FOUND, PAYMENT_LINK_MISSING. */
  async revoke(key: InvoiceKey, actor: Actor): Promise<void> {
    await this.invoices.findByIdOrThrow(key);
    await this.holding(key, actor, async (lease) => {
      await this.database.inTransaction(async (transaction) => {
        await this.leaseRows.assertHeld(lease, transaction);
        const invoice = await this.invoices.lockByIdOrThrow(key, transaction);
        const now = this.clock.now();
        if (!(await this.tokens.revoke(key, now, transaction))) {
          throw new AppException('PAYMENT_LINK_MISSING');
        }
        await this.invoices.update(
          { ...key, patch: { stripePaymentLinkExpiresAt: now } },
          transaction,
        );
        await this.sessionRows.endAt(key, now, transaction);
        await this.note(
          invoice,
          { actor, action: 'payment_link.revoked', summary: 'revoked the payment link.' },
          transaction,
        );
      });
      // The link is gone whatever Stripe says; a page that cannot be closed now is overdue, and the worker closes it.
      await this.closeSession(lease).catch((error: unknown) => {
        if (!(error instanceof StripeFailure)) {
          throw error;
        }
        this.logger.warn({ err: error, ...key }, 'The page of a revoked link is closed later');
      });
    });
  }

  /**
   * A new link; the one before says that it was replaced. Throws INVOICE_NOT_FOUND, PAYMENT_LINK_MISSING,
   * PAYMENT_LINK_EXPIRED, INVOICE_IS_VOID, INVOICE_ALREADY_PAID, PUBLIC_URL_MISSING.
   */
  async renew(key: InvoiceKey, actor: Actor): Promise<PaymentLink> {
    const invoice = await this.invoices.findByIdOrThrow(key);
    const push = await this.pushes.findOpen(key);
    if (invoice.stripePaymentLink === null || push === null) {
      throw new AppException('PAYMENT_LINK_MISSING');
    }
    await this.links.assertCanLink(invoice);
    const { connection } = this.connections.ofObjectOrThrow(push.connectionId);
    this.links.publicUrlOrThrow(connection.mode);
    return this.holding(key, actor, async (lease) => {
      // Before the link: an open page leads back to it.
      await this.closeSession(lease);
      return this.database.inTransaction(async (transaction) => {
        await this.leaseRows.assertHeld(lease, transaction);
        const locked = await this.invoices.lockByIdOrThrow(key, transaction);
        return this.links.replaceWithin(locked, { actor, mode: connection.mode }, transaction);
      });
    });
  }

  /** The link's new end; undefined where there is no link that could have one. */
  private async rescheduleWithin(
    invoice: Invoice,
    transaction: Transaction,
  ): Promise<Date | null | undefined> {
    const key = { workspaceId: invoice.workspaceId, invoiceId: invoice.id };
    const terms = await this.defaults.ofInvoice(key, transaction);
    const { timeZone } = await this.workspaces.findByIdOrThrow(key.workspaceId);
    const expiresAt = decideLinkExpiry({ dueDate: invoice.dueDate, terms, timeZone });
    if (!(await this.tokens.reschedule(key, expiresAt, transaction))) {
      return undefined;
    }
    await this.invoices.update(
      { ...key, patch: { stripePaymentLinkExpiresAt: expiresAt } },
      transaction,
    );
    return expiresAt;
  }

  /** Whatever came through it is money like any other: the sync that is asked for books it. */
  private async closeSession(lease: InvoiceLease): Promise<void> {
    if ((await this.sessions.closeOpen({ key: lease, lease })) !== 'NONE') {
      await this.leaseRows.want(lease);
    }
  }

  private holding<T>(
    key: InvoiceKey,
    actor: Actor,
    work: (lease: InvoiceLease) => Promise<T>,
  ): Promise<T> {
    const name = actor.type === 'USER' ? actor.name : 'Customer billing';
    return translatingFailures(() =>
      this.leases.withLease({ ...key, holder: `${name}, changing the payment link` }, work),
    );
  }

  private async note(
    { id, workspaceId }: Pick<Invoice, 'id' | 'workspaceId'>,
    line: { actor: Actor; action: string; summary: string },
    transaction: Transaction,
  ): Promise<void> {
    await this.audit.record({ workspaceId, invoiceId: id, ...line }, transaction);
    await this.live.announce({ workspaceId, type: LiveRecordType.INVOICE, id }, transaction);
  }
}

const assertAsks = (invoice: Invoice): void => {
  if (invoice.status === InvoiceStatus.DRAFT) {
    throw new AppException('INVOICE_NOT_ISSUED');
  }
  if (invoice.voidedAt !== null) {
    throw new AppException('INVOICE_IS_VOID');
  }
  if (invoice.owedMinor === 0n) {
    throw new AppException('INVOICE_ALREADY_PAID');
  }
};
