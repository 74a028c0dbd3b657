import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { CurrencyCode } from 'twenty-shared';
import type { Payment } from '../../payment/payment.type.ts';
import { fromStripeAmountOrThrow } from '../amount.util.ts';
import { findOnPages, readAllPages } from '../client/find-on-pages.util.ts';
import { StripeCaller, type StripeCall } from '../client/stripe-caller.service.ts';

type CreditContext = Pick<StripeCall<never>, 'connection' | 'priority'>;
type CustomerCurrency = { readonly stripeCustomerId: string; readonly currency: CurrencyCode };

/** What a customer has to their credit at Stripe. https://docs.stripe.com/billing/customer/balance */
@Injectable()
export class CustomerCreditReader {
  constructor(private readonly caller: StripeCaller) {}

  /** What these invoices put on the customer's balance because they were paid too much. */
  async readCreditedByInvoices(
    context: CreditContext,
    { stripeInvoiceIds, ...customer }: CustomerCurrency & { stripeInvoiceIds: readonly string[] },
  ): Promise<bigint> {
    let creditedMinor = 0n;
    for (const invoice of stripeInvoiceIds) {
      const transactions = await readAllPages((after) =>
        this.listTransactions(context, customer.stripeCustomerId, { invoice, ...after }),
      );
      for (const { type, amount, currency } of transactions) {
        if (type === 'invoice_overpaid' && currency.toUpperCase() === customer.currency) {
          creditedMinor -= fromStripeAmountOrThrow(amount, customer.currency);
        }
      }
    }
    return creditedMinor;
  }

  /** The credit there is now: zero where there is none or the customer owes. */
  async readAvailable(
    context: CreditContext,
    { stripeCustomerId, currency }: CustomerCurrency,
  ): Promise<bigint> {
    const newest = await findOnPages(
      (after) => this.listTransactions(context, stripeCustomerId, after),
      (transaction) => transaction.currency.toUpperCase() === currency,
    );
    const balanceMinor =
      newest === null ? 0n : fromStripeAmountOrThrow(newest.ending_balance, currency);
    return balanceMinor < 0n ? -balanceMinor : 0n;
  }

  /**
   * Where Stripe may ask for the account that money of a bank transfer goes back to: else it would end on the customer's
   * cash balance at Stripe. Null for other payments. https://docs.stripe.com/payments/customer-balance/refunding
   */
  async readInstructionsEmail(
    context: CreditContext,
    { method, stripeCustomerId }: Pick<Payment, 'method' | 'stripeCustomerId'>,
  ): Promise<string | null> {
    if (method !== 'customer_balance' || stripeCustomerId === null) {
      return null;
    }
    const customer = await this.caller.call<
      Stripe.Response<Stripe.Customer | Stripe.DeletedCustomer>
    >({
      ...context,
      name: 'customers.retrieve',
      send: (stripe) => stripe.customers.retrieve(stripeCustomerId),
    });
    return 'email' in customer ? customer.email : null;
  }

  /** Newest first. */
  private listTransactions(
    context: CreditContext,
    stripeCustomerId: string,
    filter: Stripe.CustomerListBalanceTransactionsParams,
  ): Promise<Stripe.ApiList<Stripe.CustomerBalanceTransaction>> {
    return this.caller.call({
      ...context,
      name: 'customers.listBalanceTransactions',
      send: (stripe) =>
        stripe.customers.listBalanceTransactions(stripeCustomerId, { limit: 100, ...filter }),
    });
  }
}
