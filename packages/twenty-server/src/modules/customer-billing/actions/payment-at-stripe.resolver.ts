import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AppConfig } from '../../../engine/config/app-config.ts';
import { ConnectionSecrets } from '../connection/connection-secrets.service.ts';
import { PaymentType } from '../payment/dtos/payment.dto.ts';
import { stripeDashboardUrl } from '../stripe/dashboard-url.util.ts';

@Resolver(() => PaymentType)
export class PaymentAtStripeResolver {
  constructor(
    private readonly secrets: ConnectionSecrets,
    private readonly config: AppConfig,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'Null for money outside Stripe.' })
  stripeDashboardUrl(@Parent() payment: PaymentType): string | null {
    const { connectionId, stripePaymentIntentId, stripeChargeId } = payment;
    const open = connectionId === null ? undefined : this.secrets.find(connectionId);
    const id = stripePaymentIntentId ?? stripeChargeId;
    return open === undefined || id === null
      ? null
      : stripeDashboardUrl({
          connection: open.connection,
          apiBaseUrl: this.config.stripeApiBaseUrl,
          path: `payments/${id}`,
        });
  }
}
