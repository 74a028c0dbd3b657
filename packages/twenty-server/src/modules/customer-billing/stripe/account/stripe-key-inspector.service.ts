import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { Clock } from '../../../../engine/clock/clock.ts';
import { assertNoOpenTransaction } from '../../../../engine/database/transaction-scope.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { PlaintextSecret } from '../../../../engine/secret-encryption/plaintext-secret.ts';
import {
  KeyKind,
  type KeyPermission,
  type StripeAccountFacts,
  type StripeConnection,
} from '../../connection/stripe-connection.type.ts';
import { kindOfSecretKey } from '../../connection/stripe-key.util.ts';
import { StripeClients } from '../client/stripe-clients.service.ts';
import { StripeFailure } from '../client/stripe-failure.ts';
import { StripeRateLimiter } from '../client/stripe-rate-limiter.typeorm-repository.ts';
import { toAppException } from '../client/to-app-exception.util.ts';
import { translateStripeError } from '../client/translate-stripe-error.util.ts';
import { clockSkewSeconds } from './clock-skew.util.ts';
import { permissionOfRefusal } from './key-permission.util.ts';
import { PERMISSION_PROBES, type PermissionProbe } from './permission-probes.constant.ts';

/** What Stripe says about a key. */
export type InspectedKey = {
  readonly account: StripeAccountFacts;
  /** Null where the key may not read the balance: then only its prefix tells the mode. */
  readonly livemode: boolean | null;
  /** Reads a restricted key is not allowed; write rights show when they are first used. */
  readonly missingPermissions: readonly KeyPermission[];
  readonly clockSkewSeconds: number | null;
};

/** The connection whose rate limit the questions share; null before there is one. */
export type AskedFor = Pick<StripeConnection, 'id' | 'mode'> | null;

/** Asks Stripe whose key this is and what it may read. */
@Injectable()
export class StripeKeyInspector {
  constructor(
    private readonly clients: StripeClients,
    private readonly limiter: StripeRateLimiter,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws AppException STRIPE_KEY_NOT_ACCEPTED (401), STRIPE_KEY_CANNOT_NAME_ACCOUNT (403), STRIPE_KEY_NOT_CHECKED
   * (no usable answer). https://docs.stripe.com/api/accounts/retrieve, https://docs.stripe.com/api/balance
   */
  async inspectOrThrow(
    secretKey: PlaintextSecret,
    connection: AskedFor = null,
  ): Promise<InspectedKey> {
    assertNoOpenTransaction('Asking Stripe about a key');
    const stripe = this.clients.of(secretKey);
    try {
      await this.takeTurn(connection);
      const sentAt = this.clock.now();
      const account = await stripe.accounts.retrieveCurrent();
      const answeredAt = this.clock.now();
      const dateHeader = account.lastResponse.headers['date'];
      const [livemode, missingPermissions] = await Promise.all([
        this.findLivemode(stripe, connection),
        this.findMissingPermissions(secretKey, connection),
      ]);
      return {
        account: factsOf(account),
        livemode,
        missingPermissions,
        clockSkewSeconds: clockSkewSeconds({ sentAt, answeredAt, dateHeader }),
      };
    } catch (error) {
      throw refusalOf(translateStripeError(error));
    }
  }

  private async takeTurn(connection: AskedFor): Promise<void> {
    if (connection !== null) {
      await this.limiter.take(connection, 'PERSON');
    }
  }

  private async findLivemode(stripe: Stripe, connection: AskedFor): Promise<boolean | null> {
    await this.takeTurn(connection);
    try {
      return (await stripe.balance.retrieve()).livemode;
    } catch (error) {
      if (isForbidden(error)) {
        return null;
      }
      throw error;
    }
  }

  private async findMissingPermissions(
    secretKey: PlaintextSecret,
    connection: AskedFor,
  ): Promise<KeyPermission[]> {
    if (kindOfSecretKey(secretKey.reveal()) !== KeyKind.RESTRICTED) {
      return [];
    }
    const stripe = this.clients.of(secretKey);
    const answers = await Promise.all(
      PERMISSION_PROBES.map(async (probe) => {
        await this.takeTurn(connection);
        return ask(stripe, probe);
      }),
    );
    const missing = answers.filter((permission) => permission !== null);
    return [...new Map(missing.map((found) => [found.permission, found])).values()];
  }
}

/** The permission a read is refused for; null when it is not. Throws what says nothing about permissions. */
const ask = async (stripe: Stripe, probe: PermissionProbe): Promise<KeyPermission | null> => {
  try {
    await probe.send(stripe);
    return null;
  } catch (error) {
    const failure = translateStripeError(error);
    if (!(failure instanceof StripeFailure)) {
      throw error;
    }
    switch (failure.kind) {
      case 'PERMISSION_MISSING':
        return permissionOfRefusal({ callName: probe.callName, message: failure.message });
      case 'NOT_FOUND':
      case 'REFUSED':
        // Asked and answered: the key was let through, the account just does not have this.
        return null;
      default:
        throw error;
    }
  }
};

const isForbidden = (error: unknown): boolean => {
  const failure = translateStripeError(error);
  return failure instanceof StripeFailure && failure.kind === 'PERMISSION_MISSING';
};

const refusalOf = (failure: unknown): unknown => {
  if (!(failure instanceof StripeFailure)) {
    return failure;
  }
  const options = {
    cause: failure,
    ...(failure.stripeRequestId === null ? {} : { stripeRequestId: failure.stripeRequestId }),
  };
  switch (failure.kind) {
    case 'KEY_INVALID':
      return new AppException('STRIPE_KEY_NOT_ACCEPTED', options);
    case 'PERMISSION_MISSING': {
      const { permission } = permissionOfRefusal({
        callName: 'accounts.retrieveCurrent',
        message: failure.message,
      });
      return new AppException('STRIPE_KEY_CANNOT_NAME_ACCOUNT', {
        ...options,
        values: { permission },
      });
    }
    case 'UNREACHABLE':
    case 'RATE_LIMITED':
    case 'BUSY':
    case 'UNEXPECTED':
      return new AppException('STRIPE_KEY_NOT_CHECKED', options);
    default:
      return toAppException(failure);
  }
};

const factsOf = (account: Stripe.Account): StripeAccountFacts => ({
  accountId: account.id,
  accountName: account.settings?.dashboard.display_name ?? account.business_profile?.name ?? null,
  countryCode: account.country ?? null,
  defaultCurrency: account.default_currency?.toUpperCase() ?? null,
  chargesEnabled: account.charges_enabled,
});
