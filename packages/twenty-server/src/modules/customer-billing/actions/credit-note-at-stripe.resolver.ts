import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AppConfig } from '../../../engine/config/app-config.ts';
import { ConnectionSecrets } from '../connection/connection-secrets.service.ts';
import { CreditNoteType } from '../payment/dtos/credit-note.dto.ts';
import { stripeDashboardUrl } from '../stripe/dashboard-url.util.ts';

@Resolver(() => CreditNoteType)
export class CreditNoteAtStripeResolver {
  constructor(
    private readonly secrets: ConnectionSecrets,
    private readonly config: AppConfig,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'The invoice it is on, in the Dashboard; null for one that Stripe does not know.',
  })
  stripeDashboardUrl(@Parent() { connectionId, stripeInvoiceId }: CreditNoteType): string | null {
    const open = connectionId === null ? undefined : this.secrets.find(connectionId);
    return open === undefined || stripeInvoiceId === null
      ? null
      : stripeDashboardUrl({
          connection: open.connection,
          apiBaseUrl: this.config.stripeApiBaseUrl,
          path: `invoices/${stripeInvoiceId}`,
        });
  }
}
