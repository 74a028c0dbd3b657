import { Injectable } from '@nestjs/common';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { Database } from '../../../engine/database/database.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import { BillingSettingsRepository } from '../connection/billing-settings.typeorm-repository.ts';
import { ConnectionSecrets } from '../connection/connection-secrets.service.ts';
import { StripeMode } from '../connection/stripe-connection.type.ts';
import { StripeConnectionRepository } from '../connection/stripe-connection.typeorm-repository.ts';
import {
  StripeConnections,
  type UsableConnection,
} from '../connection/stripe-connections.service.ts';
import { InvoiceListRepository } from '../invoice/invoice-list.repository.ts';
import { PaymentLinkDefaults } from '../stripe/payment-link/payment-link-defaults.service.ts';
import {
  type ConfirmationClaim,
  ConfirmationKind,
  ConfirmationTokens,
} from './confirmation-tokens.service.ts';
import { describeGoingLive } from './describe-confirmation.util.ts';
import { SettingsAudit } from './settings-audit.service.ts';
import type { NeededConfirmation } from './stripe-keys.service.ts';

export type BillingSettings = {
  readonly mode: StripeMode;
  readonly eventRetentionDays: number;
  readonly graceDays: number;
  readonly linksNeverExpire: boolean;
  readonly allowPartPayment: boolean;
};

export type ModeSetting = {
  readonly mode: StripeMode;
  readonly changed: boolean;
  readonly confirmation: NeededConfirmation | null;
};

/** The mode new objects are made in. It changes nothing about what exists: both modes keep receiving (promise P2). */
@Injectable()
export class BillingModeService {
  constructor(
    private readonly repository: StripeConnectionRepository,
    private readonly connections: StripeConnections,
    private readonly secrets: ConnectionSecrets,
    private readonly settings: BillingSettingsRepository,
    private readonly invoices: InvoiceListRepository,
    private readonly tokens: ConfirmationTokens,
    private readonly audit: SettingsAudit,
    private readonly database: Database,
    private readonly linkDefaults: PaymentLinkDefaults,
  ) {}

  async describe(workspaceId: string): Promise<BillingSettings> {
    const link = await this.linkDefaults.ofWorkspace({ workspaceId });
    return {
      mode: await this.connections.modeOf(workspaceId),
      eventRetentionDays: await this.settings.findEventRetentionDays({ workspaceId }),
      graceDays: link.graceDays,
      linksNeverExpire: link.neverExpires,
      allowPartPayment: link.allowPartPayment,
    };
  }

  /**
   * Going live needs a live key and a confirmation; going back to test needs neither. Throws AppException
   * STRIPE_MODE_NOT_CONNECTED, STRIPE_CONNECTION_LOCKED, CONFIRMATION_INVALID, CONFIRMATION_EXPIRED.
   */
  async setMode(
    session: SessionContext,
    { mode, confirmationToken }: { mode: StripeMode; confirmationToken: string | null },
  ): Promise<ModeSetting> {
    const present = await this.connections.modeOf(session.workspaceId);
    if (present === mode) {
      return { mode, changed: false, confirmation: null };
    }
    const confirmation =
      mode === StripeMode.LIVE ? await this.confirmGoingLive(session, confirmationToken) : null;
    if (confirmation !== null) {
      return { mode: present, changed: false, confirmation };
    }
    await this.database.inTransaction(async (transaction) => {
      await this.repository.setMode({ workspaceId: session.workspaceId, mode }, transaction);
      await this.audit.record(
        {
          session,
          action: 'mode_changed',
          summary: `New Stripe objects are now made in ${mode.toLowerCase()} mode.`,
          data: { from: present, to: mode },
        },
        transaction,
      );
    });
    return { mode, changed: true, confirmation: null };
  }

  private async confirmGoingLive(
    { workspaceId, userId }: SessionContext,
    confirmationToken: string | null,
  ): Promise<NeededConfirmation | null> {
    const { connection, webhookSecrets } = this.liveConnectionOrThrow(workspaceId);
    const claim: ConfirmationClaim = {
      workspaceId,
      userId,
      kind: ConfirmationKind.GOING_LIVE,
      subject: [connection.id],
    };
    if (confirmationToken !== null) {
      this.tokens.verifyOrThrow(confirmationToken, claim);
      return null;
    }
    return {
      kind: claim.kind,
      ...describeGoingLive({
        connection,
        testInvoices: await this.countTestInvoices(workspaceId),
        hasWebhookSecret: webhookSecrets.length > 0,
      }),
      token: this.tokens.issue(claim),
    };
  }

  private liveConnectionOrThrow(workspaceId: string): UsableConnection {
    const live = this.connections.findUsable({ workspaceId, mode: StripeMode.LIVE });
    if (live !== undefined) {
      return live;
    }
    const isLocked = this.secrets
      .listOfWorkspace(workspaceId)
      .some(
        ({ connection, lockReason }) =>
          connection.isCurrent && connection.mode === StripeMode.LIVE && lockReason !== null,
      );
    throw isLocked
      ? new AppException('STRIPE_CONNECTION_LOCKED')
      : new AppException('STRIPE_MODE_NOT_CONNECTED', { values: { mode: 'live' } });
  }

  private async countTestInvoices(workspaceId: string): Promise<number> {
    const counts = await this.invoices.countByConnection({ workspaceId });
    return (await this.repository.list({ workspaceId }))
      .filter(({ mode }) => mode === StripeMode.TEST)
      .reduce((sum, { id }) => sum + (counts.get(id)?.all ?? 0), 0);
  }
}
