import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { BillingSettingsRepository } from '../../connection/billing-settings.typeorm-repository.ts';
import type { InvoiceKey } from '../../invoice/invoice.type.ts';
import { PaymentLinkTermsRepository } from './payment-link-terms.typeorm-repository.ts';
import type { PaymentLinkTerms } from './payment-link-terms.type.ts';

/** The terms of an invoice's link, and those a workspace's new links start with. */
@Injectable()
export class PaymentLinkDefaults {
  constructor(
    private readonly settings: BillingSettingsRepository,
    private readonly terms: PaymentLinkTermsRepository,
    private readonly config: AppConfig,
  ) {}

  async ofWorkspace(
    { workspaceId }: { workspaceId: string },
    transaction?: Transaction,
  ): Promise<PaymentLinkTerms> {
    const stored = await this.settings.findLinkDefaults({ workspaceId }, transaction);
    return {
      graceDays: stored.linkGraceDays ?? this.config.paymentLinkGraceDays,
      neverExpires: stored.linksNeverExpire,
      allowPartPayment: stored.allowPartPayment,
      minimumPartMinor: null,
    };
  }

  /** Its own, or the workspace's of today while it has none. */
  async ofInvoice(key: InvoiceKey, transaction?: Transaction): Promise<PaymentLinkTerms> {
    return (await this.terms.find(key, transaction)) ?? this.ofWorkspace(key, transaction);
  }
}
