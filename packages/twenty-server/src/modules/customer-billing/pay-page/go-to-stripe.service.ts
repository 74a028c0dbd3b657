import { Injectable, Logger } from '@nestjs/common';
import { LiveRecordType } from 'twenty-shared';
import { AuditTrail } from '../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../engine/clock/clock.ts';
import { AppConfig } from '../../../engine/config/app-config.ts';
import { Database } from '../../../engine/database/database.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import { LiveUpdates } from '../../../engine/live-updates/live-updates.service.ts';
import type { InvoiceKey } from '../invoice/invoice.type.ts';
import type { PaymentLinkTokenEntity } from '../stripe/payment-link/payment-link-token.entity.ts';
import { PaymentLinkTokenRepository } from '../stripe/payment-link/payment-link-token.typeorm-repository.ts';
import { StripePushRepository } from '../stripe/push/stripe-push.typeorm-repository.ts';
import { PushStatus } from '../stripe/push/stripe-push.type.ts';
import { StripeService } from '../stripe/stripe.service.ts';
import { InvoiceSyncService } from '../sync/invoice-sync.service.ts';
import { isPayable } from './decide-pay-page-state.util.ts';
import { isStripePage } from './is-stripe-page.util.ts';
import { PayPageService } from './pay-page.service.ts';

/** Where a press leads: to a page at Stripe, back to ours with the truth on it, or nowhere at all. */
export type PressOutcome =
  | { readonly to: 'STRIPE'; readonly address: string }
  | { readonly to: 'OWN_PAGE' }
  | { readonly to: 'NOT_FOUND' };

/** The button: asks Stripe first, so that nobody is sent to pay what has been paid (P1). */
@Injectable()
export class GoToStripe {
  private readonly logger = new Logger(GoToStripe.name);

  constructor(
    private readonly pages: PayPageService,
    private readonly sync: InvoiceSyncService,
    private readonly stripe: StripeService,
    private readonly pushes: StripePushRepository,
    private readonly tokens: PaymentLinkTokenRepository,
    private readonly audit: AuditTrail,
    private readonly live: LiveUpdates,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** Throws AppException INVOICE_BUSY, or what Stripe's failure is in our words. No money moves here. */
  async press(text: string): Promise<PressOutcome> {
    const before = await this.pages.find(text);
    if (before === null) return { to: 'NOT_FOUND' };
    if (!isPayable(before.state)) return { to: 'OWN_PAGE' };
    const { workspaceId, invoiceId } = before.token;
    await this.sync.syncNow({ workspaceId, invoiceId }, 'The customer, going to pay');
    const after = await this.pages.find(text);
    if (after === null || !isPayable(after.state)) return { to: 'OWN_PAGE' };
    const address = await this.hostedPageOrThrow({ workspaceId, invoiceId });
    await this.recordOpened(after.token);
    return { to: 'STRIPE', address };
  }

  private async hostedPageOrThrow(key: InvoiceKey): Promise<string> {
    const push = await this.pushes.findOpen(key);
    if (push?.status !== PushStatus.COMPLETE) {
      this.logger.error(key, 'A payable invoice has no version at Stripe');
      throw new AppException('STRIPE_UNEXPECTED');
    }
    const address = await this.stripe.hostedInvoiceUrlOrThrow(push);
    if (!isStripePage(address, this.config.stripeApiBaseUrl)) {
      this.logger.error(
        key,
        'The hosted page of an invoice is not at Stripe: nobody is sent there',
      );
      throw new AppException('STRIPE_UNEXPECTED');
    }
    return address;
  }

  private async recordOpened(token: PaymentLinkTokenEntity): Promise<void> {
    const { workspaceId, invoiceId } = token;
    await this.tokens.recordOpened(token, this.clock.now());
    await this.database.inTransaction(async (transaction) => {
      await this.audit.record(
        {
          workspaceId,
          invoiceId,
          actor: { type: 'CUSTOMER' },
          action: 'payment_link.opened',
          summary: 'went on to Stripe to pay.',
        },
        transaction,
      );
      await this.live.announce(
        { workspaceId, type: LiveRecordType.INVOICE, id: invoiceId },
        transaction,
      );
    });
  }
}
