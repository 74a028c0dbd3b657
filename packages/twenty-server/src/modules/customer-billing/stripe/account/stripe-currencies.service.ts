import { Injectable, Logger } from '@nestjs/common';
import { assertNoOpenTransaction } from '../../../../engine/database/transaction-scope.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { StripeClients } from '../client/stripe-clients.service.ts';
import { StripeRateLimiter } from '../client/stripe-rate-limiter.typeorm-repository.ts';
import { translateStripeError } from '../client/translate-stripe-error.util.ts';

/** Which currencies an account can be paid in. */
@Injectable()
export class StripeCurrencies {
  private readonly logger = new Logger(StripeCurrencies.name);

  constructor(
    private readonly clients: StripeClients,
    private readonly limiter: StripeRateLimiter,
  ) {}

  /**
   * Upper-case codes; null where Stripe does not say. Its failures are not counted: a restricted key may be refused
   * this, and misses nothing by it. https://docs.stripe.com/api/country_specs/retrieve
   */
  async findAccepted({
    secretKey,
    connection,
  }: UsableConnection): Promise<ReadonlySet<string> | null> {
    assertNoOpenTransaction('Calling Stripe (countrySpecs.retrieve)');
    if (connection.countryCode === null) {
      return null;
    }
    try {
      await this.limiter.take(connection, 'PERSON');
      const spec = await this.clients.of(secretKey).countrySpecs.retrieve(connection.countryCode);
      return new Set(spec.supported_payment_currencies.map((code) => code.toUpperCase()));
    } catch (error) {
      this.logger.warn(
        { err: translateStripeError(error) },
        'Stripe did not say which currencies it takes',
      );
      return null;
    }
  }
}
