import { Injectable } from '@nestjs/common';
import { formatMoney } from 'twenty-shared';
import { Clock } from '../../../../engine/clock/clock.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { Invoice } from '../../invoice/invoice.type.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { buildInvoiceMetadata } from '../push/build-push-params.util.ts';
import { StripeCommandRepository } from '../push/stripe-command.typeorm-repository.ts';
import { StripeCustomerRepository } from '../push/stripe-customer.typeorm-repository.ts';
import type { StripePush } from '../push/stripe-push.type.ts';
import {
  buildSessionParams,
  decideSessionExpiry,
  type SessionLanguage,
} from './build-session-params.util.ts';
import {
  type CheckoutSession,
  CheckoutSessionStatus,
  SessionAttachment,
} from './checkout-session.type.ts';
import { CheckoutSessionRepository } from './checkout-session.typeorm-repository.ts';
import { CheckoutSessions } from './checkout-sessions.service.ts';
import { buildSessionCommand } from './session-command.util.ts';
import { SessionRecords } from './session-records.service.ts';

/** Nobody is sent to a page that closes under their hands. */
const ENOUGH_TIME_MS = 10 * 60 * 1000;

export type SessionRequest = {
  readonly lease: InvoiceLease;
  readonly invoice: Pick<Invoice, 'id' | 'workspaceId' | 'currency'> & { readonly number: string };
  /** The version at Stripe the invoice is asked for with. */
  readonly push: StripePush;
  readonly amountMinor: bigint;
  /** False where Stripe's invoice asks for nothing any more, so that there is nothing to credit. */
  readonly isCreditable: boolean;
  /** Null: the link never expires. */
  readonly linkExpiresAt: Date | null;
  readonly language: SessionLanguage;
};

/** Makes the page at Stripe that takes one amount, or leads back to the one that is open. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly all: CheckoutSessions,
    private readonly sessions: CheckoutSessionRepository,
    private readonly records: SessionRecords,
    private readonly commands: StripeCommandRepository,
    private readonly customers: StripeCustomerRepository,
    private readonly leases: InvoiceLeaseRepository,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /**
   * The address of the session's page; PAID where an earlier session turned out to be paid, and nothing was made. The
   * caller has synced under the same lease. Throws StripeFailure; AppException STRIPE_UNEXPECTED where Stripe gives no
   * address.
   */
  async open(request: SessionRequest): Promise<{ address: string } | 'PAID'> {
    const { lease } = request;
    const open = await this.sessions.findActive(lease);
    const context = this.all.contextOf(open ?? request.push, { lease, priority: 'PERSON' });
    if (open?.stripeCheckoutSessionId != null && this.fits(open, request)) {
      const { stripeCheckoutSessionId } = open;
      const seen = await this.all.look(context, { ...open, stripeCheckoutSessionId });
      if (seen.status === 'complete') {
        return 'PAID';
      }
      if (seen.status === 'open' && seen.address !== null) {
        return { address: seen.address };
      }
    }
    if ((await this.all.closeOpen({ key: lease, lease })) === 'PAID') {
      return 'PAID';
    }
    const created = await this.all.create(context, await this.insert(request));
    const { address } = await this.all.look(context, created);
    if (address === null) {
      throw new AppException('STRIPE_UNEXPECTED');
    }
    return { address };
  }

  private fits(session: CheckoutSession, { amountMinor, push }: SessionRequest): boolean {
    return (
      session.status === CheckoutSessionStatus.OPEN &&
      session.amountMinor === amountMinor &&
      session.connectionId === push.connectionId &&
      session.expiresAt.getTime() - this.clock.now().getTime() > ENOUGH_TIME_MS
    );
  }

  /** The row and the command with its exact parameters: from here on it is resumed, whatever happens. */
  private async insert(request: SessionRequest): Promise<CheckoutSession> {
    const { lease, invoice, push, amountMinor, isCreditable } = request;
    const { workspaceId } = lease;
    const customer = await this.customers.findByIdOrThrow({
      workspaceId,
      id: push.stripeCustomerRowId,
    });
    if (customer.stripeCustomerId === null) {
      throw new AppException('STRIPE_UNEXPECTED');
    }
    const { stripeCustomerId } = customer;
    const expiresAt = decideSessionExpiry(this.clock.now(), request.linkExpiresAt);
    return this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      const session = await this.sessions.insert(
        {
          workspaceId,
          connectionId: push.connectionId,
          invoiceId: invoice.id,
          attachment: isCreditable ? SessionAttachment.WAITING : SessionAttachment.NONE,
          currency: invoice.currency,
          amountMinor,
          stripeInvoiceId: isCreditable ? push.stripeInvoiceId : null,
          expiresAt,
        },
        transaction,
      );
      const metadata = buildInvoiceMetadata({
        installationId: this.config.crmInstallationId,
        workspaceId,
        invoiceId: invoice.id,
        version: push.version,
      });
      const params = buildSessionParams({
        sessionRowId: session.id,
        amountMinor,
        currency: invoice.currency,
        invoiceNumber: invoice.number,
        stripeCustomerId,
        metadata,
        language: request.language,
        expiresAt,
      });
      await this.commands.insertIfNew(buildSessionCommand.create(session, params), transaction);
      await this.records.recordAudit(
        session,
        {
          actor: { type: 'CUSTOMER' },
          action: 'checkout_session.requested',
          summary: `asked to pay ${formatMoney(amountMinor, invoice.currency, 'en-US')}.`,
        },
        transaction,
      );
      // Should this process die now, the worker finds the wish and finishes or takes back what it began.
      await this.leases.want(lease, transaction);
      return session;
    });
  }
}
