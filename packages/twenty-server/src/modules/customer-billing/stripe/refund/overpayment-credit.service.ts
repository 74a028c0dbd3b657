import { Injectable } from '@nestjs/common';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import type { Invoice } from '../../invoice/invoice.type.ts';
import type { Payment } from '../../payment/payment.type.ts';
import { CustomerCreditReader } from './customer-credit-reader.service.ts';
import { RefundRequestRepository } from './refund-request.typeorm-repository.ts';

/** Amounts in the invoice's minor unit. */
export type CreditOfOverpayment = {
  readonly stripeCustomerId: string | null;
  /** What the invoice's surplus put on the customer's balance, less what was taken back for a refund. */
  readonly creditedMinor: bigint;
  /** What of that is still there; the rest has paid for something else. */
  readonly availableMinor: bigint;
};

/** The surplus of an invoice on the customer's credit balance at Stripe, read now. */
@Injectable()
export class OverpaymentCredit {
  constructor(
    private readonly credits: CustomerCreditReader,
    private readonly requests: RefundRequestRepository,
  ) {}

  async read(
    connection: UsableConnection,
    { invoice, payments }: { invoice: Invoice; payments: readonly Payment[] },
  ): Promise<CreditOfOverpayment> {
    const context = { connection, priority: 'PERSON' } as const;
    const here = payments.filter(({ connectionId }) => connectionId === connection.connection.id);
    const stripeInvoiceIds = [...new Set(here.flatMap(({ stripeInvoiceId: id }) => id ?? []))];
    const stripeCustomerId = here.flatMap(({ stripeCustomerId: id }) => id ?? []).at(-1) ?? null;
    if (stripeCustomerId === null) {
      return { stripeCustomerId, creditedMinor: 0n, availableMinor: 0n };
    }
    const customer = { stripeCustomerId, currency: invoice.currency };
    const creditedMinor =
      (await this.credits.readCreditedByInvoices(context, { ...customer, stripeInvoiceIds })) -
      (await this.requests.sumCreditTaken({
        workspaceId: invoice.workspaceId,
        invoiceId: invoice.id,
      }));
    if (creditedMinor <= 0n) {
      return { stripeCustomerId, creditedMinor: 0n, availableMinor: 0n };
    }
    const balanceMinor = await this.credits.readAvailable(context, customer);
    return {
      stripeCustomerId,
      creditedMinor,
      availableMinor: balanceMinor < creditedMinor ? balanceMinor : creditedMinor,
    };
  }
}
