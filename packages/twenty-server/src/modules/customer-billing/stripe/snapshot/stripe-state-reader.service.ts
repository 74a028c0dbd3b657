import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import type { CallPriority } from '../client/stripe-rate-limiter.typeorm-repository.ts';
import { idOf, readCharge, readInvoice, readPaymentIntent } from './read-stripe-objects.util.ts';
import type { StripeInvoiceState, StripePaymentSnapshot } from './stripe-snapshot.type.ts';

type ReadContext = { readonly connection: UsableConnection; readonly priority: CallPriority };

/** Reads what a sync needs of Stripe's present objects: two requests for an invoice with one PaymentIntent. */
@Injectable()
export class StripeStateReader {
  constructor(private readonly caller: StripeCaller) {}

  /** Throws StripeFailure; NOT_FOUND when the account has no such invoice. */
  async readInvoiceState(
    context: ReadContext,
    stripeInvoiceId: string,
  ): Promise<StripeInvoiceState> {
    const invoice = await this.caller.call({
      ...context,
      name: 'invoices.retrieve',
      send: (stripe) =>
        stripe.invoices.retrieve(stripeInvoiceId, {
          expand: ['payments.data.payment.payment_intent'],
        }),
    });
    const invoicePayments = await this.allInvoicePayments(context, invoice);
    const payments: StripePaymentSnapshot[] = [];
    for (const intent of await this.paymentIntentsOf(context, invoicePayments)) {
      payments.push({
        intent: readPaymentIntent(intent),
        charges: intent.latest_charge === null ? [] : await this.chargesOf(context, intent.id),
      });
    }
    return { invoice: readInvoice(invoice, invoicePayments), payments };
  }

  /** The invoice a PaymentIntent pays, where none of our rows says so. https://docs.stripe.com/api/invoice-payment/list */
  async findInvoiceOfPaymentIntent(
    context: ReadContext,
    stripePaymentIntentId: string,
  ): Promise<string | null> {
    const page = await this.caller.call({
      ...context,
      name: 'invoicePayments.list',
      send: (stripe) =>
        stripe.invoicePayments.list({
          payment: { type: 'payment_intent', payment_intent: stripePaymentIntentId },
          limit: 1,
        }),
    });
    return idOf(page.data[0]?.invoice as string | { id: string } | undefined);
  }

  /** A fresh address of Stripe's page for the invoice, good for at least ten days; null before it is finalized. */
  async readHostedInvoiceUrl(
    context: ReadContext,
    stripeInvoiceId: string,
  ): Promise<string | null> {
    const invoice = await this.caller.call({
      ...context,
      name: 'invoices.retrieve',
      send: (stripe) => stripe.invoices.retrieve(stripeInvoiceId),
    });
    return invoice.hosted_invoice_url ?? null;
  }

  /** The invoice embeds only the first handful of its payments. */
  private async allInvoicePayments(
    context: ReadContext,
    invoice: Stripe.Invoice,
  ): Promise<Stripe.InvoicePayment[]> {
    const embedded = invoice.payments;
    if (embedded === undefined || !embedded.has_more) {
      return embedded?.data ?? [];
    }
    const all: Stripe.InvoicePayment[] = [];
    for (let startingAfter: string | undefined; ; startingAfter = all.at(-1)?.id) {
      const page = await this.caller.call({
        ...context,
        name: 'invoicePayments.list',
        send: (stripe) =>
          stripe.invoicePayments.list({
            invoice: invoice.id,
            limit: 100,
            expand: ['data.payment.payment_intent'],
            ...(startingAfter === undefined ? {} : { starting_after: startingAfter }),
          }),
      });
      all.push(...page.data);
      if (!page.has_more || page.data.length === 0) {
        return all;
      }
    }
  }

  /** Expanded already in the plain case; read one by one where Stripe gave ids only. */
  private async paymentIntentsOf(
    context: ReadContext,
    payments: readonly Stripe.InvoicePayment[],
  ): Promise<Stripe.PaymentIntent[]> {
    const intents = new Map<string, Stripe.PaymentIntent>();
    for (const { payment } of payments) {
      const reference = payment.payment_intent;
      if (reference === undefined || reference === null) {
        continue;
      }
      const id = typeof reference === 'string' ? reference : reference.id;
      if (intents.has(id)) {
        continue;
      }
      intents.set(
        id,
        typeof reference === 'string'
          ? await this.caller.call({
              ...context,
              name: 'paymentIntents.retrieve',
              send: (stripe) => stripe.paymentIntents.retrieve(reference),
            })
          : reference,
      );
    }
    return [...intents.values()];
  }

  private async chargesOf(context: ReadContext, stripePaymentIntentId: string) {
    const charges: Stripe.Charge[] = [];
    for (let startingAfter: string | undefined; ; startingAfter = charges.at(-1)?.id) {
      const page = await this.caller.call({
        ...context,
        name: 'charges.list',
        send: (stripe) =>
          stripe.charges.list({
            payment_intent: stripePaymentIntentId,
            limit: 100,
            expand: ['data.refunds', 'data.balance_transaction'],
            ...(startingAfter === undefined ? {} : { starting_after: startingAfter }),
          }),
      });
      charges.push(...page.data);
      if (!page.has_more || page.data.length === 0) {
        return this.withAllRefunds(context, charges);
      }
    }
  }

  /** A charge embeds ten refunds at most. */
  private async withAllRefunds(context: ReadContext, charges: Stripe.Charge[]) {
    for (const charge of charges) {
      if (charge.refunds?.has_more !== true) {
        continue;
      }
      const refunds: Stripe.Refund[] = [];
      for (let hasMore = true; hasMore;) {
        const startingAfter = refunds.at(-1)?.id;
        const page = await this.caller.call({
          ...context,
          name: 'refunds.list',
          send: (stripe) =>
            stripe.refunds.list({
              charge: charge.id,
              limit: 100,
              ...(startingAfter === undefined ? {} : { starting_after: startingAfter }),
            }),
        });
        refunds.push(...page.data);
        hasMore = page.has_more && page.data.length > 0;
      }
      charge.refunds.data = refunds;
    }
    return charges.map(readCharge);
  }
}
