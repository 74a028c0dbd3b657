import { Injectable } from '@nestjs/common';
import { assertNoOpenTransaction } from '../../../../engine/database/transaction-scope.ts';
import type { PlaintextSecret } from '../../../../engine/secret-encryption/plaintext-secret.ts';
import type { StripeAccountFacts } from '../../connection/stripe-connection.type.ts';
import { StripeClients } from '../client/stripe-clients.service.ts';
import { translateStripeError } from '../client/translate-stripe-error.util.ts';

/** Asks Stripe whose key this is. Before there is a connection there is no rate limit to share either. */
@Injectable()
export class StripeAccounts {
  constructor(private readonly clients: StripeClients) {}

  /** Throws StripeFailure: KEY_INVALID, PERMISSION_MISSING, UNREACHABLE … https://docs.stripe.com/api/accounts/retrieve */
  async describe(secretKey: PlaintextSecret): Promise<StripeAccountFacts> {
    assertNoOpenTransaction('Calling Stripe (accounts.retrieveCurrent)');
    try {
      const account = await this.clients.of(secretKey).accounts.retrieveCurrent();
      return {
        accountId: account.id,
        accountName:
          account.settings?.dashboard.display_name ?? account.business_profile?.name ?? null,
        countryCode: account.country ?? null,
        defaultCurrency: account.default_currency?.toUpperCase() ?? null,
        chargesEnabled: account.charges_enabled,
      };
    } catch (error) {
      throw translateStripeError(error);
    }
  }
}
