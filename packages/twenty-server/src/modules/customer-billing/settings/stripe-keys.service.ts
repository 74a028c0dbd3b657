import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../../engine/config/app-config.ts';
import { Clock } from '../../../engine/clock/clock.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { Database } from '../../../engine/database/database.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import { BillingSettingsRepository } from '../connection/billing-settings.typeorm-repository.ts';
import { ConnectionSecrets } from '../connection/connection-secrets.service.ts';
import {
  ConnectionSource,
  type StripeConnection,
  StripeMode,
} from '../connection/stripe-connection.type.ts';
import { StripeConnectionRepository } from '../connection/stripe-connection.typeorm-repository.ts';
import { StripeConnections } from '../connection/stripe-connections.service.ts';
import {
  fingerprintOfSecretKey,
  kindOfSecretKey,
  modeOfSecretKeyOrThrow,
} from '../connection/stripe-key.util.ts';
import { InvoiceListRepository } from '../invoice/invoice-list.repository.ts';
import {
  type InspectedKey,
  StripeKeyInspector,
} from '../stripe/account/stripe-key-inspector.service.ts';
import {
  type ConfirmationClaim,
  ConfirmationKind,
  ConfirmationTokens,
} from './confirmation-tokens.service.ts';
import { describeAnotherAccount } from './describe-confirmation.util.ts';
import { parseStripeKeysOrThrow, type StripeKeys } from './parse-stripe-keys.util.ts';
import { SettingsAudit } from './settings-audit.service.ts';

export type TypedKeys = {
  readonly secretKey: string;
  readonly publishableKey: string | null;
  readonly confirmationToken: string | null;
};

/** Something the admin must see before it is done; the token says that they were shown it. */
export type NeededConfirmation = {
  readonly kind: ConfirmationKind;
  readonly title: string;
  readonly body: string;
  readonly token: string;
};

export type KeySaving =
  | { readonly saved: true; readonly connectionId: string }
  | { readonly saved: false; readonly confirmation: NeededConfirmation };

/** Takes, checks and forgets the keys an admin enters. Nothing here gives a key back. */
@Injectable()
export class StripeKeysService {
  constructor(
    private readonly repository: StripeConnectionRepository,
    private readonly connections: StripeConnections,
    private readonly secrets: ConnectionSecrets,
    private readonly settings: BillingSettingsRepository,
    private readonly invoices: InvoiceListRepository,
    private readonly inspector: StripeKeyInspector,
    private readonly tokens: ConfirmationTokens,
    private readonly audit: SettingsAudit,
    private readonly database: Database,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /**
   * Saves a key whose form, mode and account fit, or says what must be confirmed first. Throws AppException
   * STRIPE_KEY_MALFORMED, STRIPE_KEY_IS_PUBLISHABLE, STRIPE_PUBLISHABLE_KEY_MALFORMED, STRIPE_KEYS_OF_TWO_MODES,
   * STRIPE_CONNECTION_READ_ONLY, STRIPE_KEY_NOT_ACCEPTED, STRIPE_KEY_CANNOT_NAME_ACCOUNT, STRIPE_KEY_NOT_CHECKED,
   * STRIPE_KEY_MODE_DIFFERS, STRIPE_CONNECTION_LOCKED, CONFIRMATION_INVALID, CONFIRMATION_EXPIRED.
   */
  async save(session: SessionContext, typed: TypedKeys): Promise<KeySaving> {
    const { workspaceId } = session;
    const keys = parseStripeKeysOrThrow(typed);
    const ofMode = (await this.repository.list({ workspaceId })).filter(
      ({ mode }) => mode === keys.mode,
    );
    this.assertNotOfEnvironment(ofMode, keys.mode);
    const inspected = await this.inspector.inspectOrThrow(keys.secretKey);
    assertModeAgrees(keys.mode, inspected.livemode);
    const known = ofMode.find(({ accountId }) => accountId === inspected.account.accountId);
    if (known !== undefined) {
      this.assertNotLocked(known.id);
    }
    const present = ofMode.find(({ isCurrent }) => isCurrent);
    const confirmation =
      present === undefined || present.id === known?.id
        ? null
        : await this.confirmAnotherAccount(session, { typed, keys, present, inspected });
    return confirmation === null
      ? { saved: true, connectionId: await this.store(session, keys, inspected) }
      : { saved: false, confirmation };
  }

  /** Asks Stripe again about a stored key and notes the answer. Throws as {@link save}, and STRIPE_CONNECTION_WITHOUT_KEY. */
  async check(key: { workspaceId: string; connectionId: string }): Promise<void> {
    const connection = await this.repository.findByIdOrThrow(key);
    this.assertNotLocked(connection.id);
    const secretKey = this.secrets.find(connection.id)?.secretKey ?? null;
    if (secretKey === null) {
      throw new AppException('STRIPE_CONNECTION_WITHOUT_KEY');
    }
    const inspected = await this.inspector.inspectOrThrow(secretKey, connection);
    if (inspected.account.accountId !== connection.accountId) {
      throw new AppException('STRIPE_UNEXPECTED');
    }
    await this.repository.updateCheck(key, { ...inspected, checkedAt: this.clock.now() });
    await this.secrets.reloadEverywhere();
  }

  /** Forgets the keys of a connection; what Stripe still delivers is stored. Throws STRIPE_CONNECTION_READ_ONLY. */
  async remove(session: SessionContext, connectionId: string): Promise<void> {
    const { workspaceId } = session;
    const connection = await this.repository.findByIdOrThrow({ workspaceId, connectionId });
    if (this.secrets.find(connectionId)?.isOfEnvironment === true) {
      throw readOnly(connection.mode);
    }
    if (connection.secretKeyHint === null) {
      return;
    }
    await this.database.inTransaction(async (transaction) => {
      await this.repository.removeKey({ workspaceId, connectionId }, transaction);
      await this.audit.record(
        {
          session,
          action: 'stripe_key_removed',
          summary: `Removed the ${connection.mode.toLowerCase()} key of Stripe account ${connection.accountId}.`,
          connection,
        },
        transaction,
      );
    });
    await this.secrets.reloadEverywhere();
  }

  private async store(
    session: SessionContext,
    keys: StripeKeys,
    inspected: InspectedKey,
  ): Promise<string> {
    const { workspaceId } = session;
    // Otherwise the first live key would make live objects at once, and a test key beside it would end that.
    const modeSoFar = await this.connections.modeOf(workspaceId);
    const connection = await this.connections.saveFromSettings({
      workspaceId,
      secretKey: keys.secretKey,
      publishableKey: keys.publishableKey,
      webhookSecret: null,
      account: inspected.account,
      missingPermissions: inspected.missingPermissions,
      clockSkewSeconds: inspected.clockSkewSeconds,
      also: async (saved, transaction) => {
        await this.settings.setModeIfUnset({ workspaceId, mode: modeSoFar }, transaction);
        await this.audit.record(
          {
            session,
            action: 'stripe_key_saved',
            summary: `Saved a ${keys.mode.toLowerCase()} key of Stripe account ${saved.accountId}.`,
            connection: saved,
            data: {
              keyKind: kindOfSecretKey(saved.secretKeyHint),
              withPublishableKey: keys.publishableKey !== null,
            },
          },
          transaction,
        );
      },
    });
    return connection.id;
  }

  /** What must be confirmed; null when the token shows that it was. */
  private async confirmAnotherAccount(
    session: SessionContext,
    {
      typed,
      keys,
      present,
      inspected,
    }: {
      typed: TypedKeys;
      keys: StripeKeys;
      present: StripeConnection;
      inspected: InspectedKey;
    },
  ): Promise<NeededConfirmation | null> {
    const { workspaceId, userId } = session;
    const claim: ConfirmationClaim = {
      workspaceId,
      userId,
      kind: ConfirmationKind.ANOTHER_ACCOUNT,
      subject: [
        present.id,
        inspected.account.accountId,
        fingerprintOfSecretKey(keys.secretKey.reveal()),
        keys.publishableKey,
      ],
    };
    if (typed.confirmationToken !== null) {
      this.tokens.verifyOrThrow(typed.confirmationToken, claim);
      return null;
    }
    const counts = await this.invoices.countByConnection({ workspaceId });
    return {
      kind: claim.kind,
      ...describeAnotherAccount({
        present,
        next: inspected.account,
        openInvoices: counts.get(present.id)?.open ?? 0,
      }),
      token: this.tokens.issue(claim),
    };
  }

  /** Where the variables of the process make the connection of a mode, another key would be undone at the next boot. */
  private assertNotOfEnvironment(ofMode: readonly StripeConnection[], mode: StripeMode): void {
    const { stripeSecretKey } = this.config;
    const isOfEnvironment =
      stripeSecretKey !== null &&
      modeOfSecretKeyOrThrow(stripeSecretKey.reveal()) === mode &&
      ofMode.some(({ source, isCurrent }) => isCurrent && source === ConnectionSource.ENVIRONMENT);
    if (isOfEnvironment) {
      throw readOnly(mode);
    }
  }

  private assertNotLocked(connectionId: string): void {
    if ((this.secrets.find(connectionId)?.lockReason ?? null) !== null) {
      throw new AppException('STRIPE_CONNECTION_LOCKED');
    }
  }
}

const readOnly = (mode: StripeMode): AppException =>
  new AppException('STRIPE_CONNECTION_READ_ONLY', { values: { mode: mode.toLowerCase() } });

const assertModeAgrees = (mode: StripeMode, livemode: boolean | null): void => {
  if (livemode === null || livemode === (mode === StripeMode.LIVE)) {
    return;
  }
  throw new AppException('STRIPE_KEY_MODE_DIFFERS', {
    field: 'secretKey',
    values: { keyMode: mode.toLowerCase(), stripeMode: livemode ? 'live' : 'test' },
  });
};
