import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import { readAllPages } from './read-all-pages.util.ts';
import {
  currencyOfOrThrow,
  idOf,
  readCreditNote,
  readInvoice,
  readPaymentIntent,
} from './read-stripe-objects.util.ts';
import { readUnusedTransfers } from './read-unused-transfers.util.ts';
import { NO_HINTS, type ReadContext, type ReadingHints } from './reading.type.ts';
import { StripeChargeReader } from './stripe-charge-reader.service.ts';
import type {
  StripeChargeSnapshot,
  StripeCreditNoteSnapshot,
  StripeInvoiceSnapshot,
  StripeInvoiceState,
  StripePaymentSnapshot,
  StripeTransferSnapshot,
} from './stripe-snapshot.type.ts';

/** Reads what a sync needs of Stripe's present objects: two requests for an invoice with one PaymentIntent. */
@Injectable()
export class StripeStateReader {
  constructor(
    private readonly caller: StripeCaller,
    private readonly charges: StripeChargeReader,
  ) {}

  /** Throws StripeFailure; NOT_FOUND when the account has no such invoice. */
  async readInvoiceState(
    context: ReadContext,
    stripeInvoiceId: string,
    hints: ReadingHints = NO_HINTS,
  ): Promise<StripeInvoiceState> {
    const object = await this.caller.call({
      ...context,
      name: 'invoices.retrieve',
      send: (stripe) =>
        stripe.invoices.retrieve(stripeInvoiceId, {
          expand: [
            'payments.data.payment.payment_intent',
            'payments.data.payment.payment_record',
            'customer.cash_balance',
          ],
        }),
    });
    const invoicePayments = await this.allInvoicePayments(context, object);
    const invoice = readInvoice(object, invoicePayments);
    return {
      invoice,
      payments: await this.paymentsOf(context, invoicePayments, hints),
      bareCharges: await this.bareChargesOf(context, invoice, hints),
      creditNotes: await this.creditNotesOf(context, invoice, hints),
      transfers: await this.unusedTransfersOf(context, invoice),
    };
  }

  /** Throws StripeFailure; NOT_FOUND when the account has no such PaymentIntent. */
  async readPayment(
    context: ReadContext,
    stripePaymentIntentId: string,
    hints: ReadingHints,
  ): Promise<StripePaymentSnapshot> {
    const intent = await this.caller.call({
      ...context,
      name: 'paymentIntents.retrieve',
      send: (stripe) => stripe.paymentIntents.retrieve(stripePaymentIntentId),
    });
    return this.withCharges(context, intent, hints);
  }

  /** The PaymentIntent of a Checkout Session; null while nobody has tried to pay. Throws StripeFailure. */
  async findIntentOfSession(
    context: ReadContext,
    stripeCheckoutSessionId: string,
  ): Promise<string | null> {
    const session = await this.caller.call({
      ...context,
      name: 'checkout.sessions.retrieve',
      send: (stripe) => stripe.checkout.sessions.retrieve(stripeCheckoutSessionId),
    });
    return idOf(session.payment_intent);
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

  /** The PaymentIntent behind a charge; null for a charge without one. Throws StripeFailure. */
  async findIntentOfCharge(context: ReadContext, stripeChargeId: string): Promise<string | null> {
    const charge = await this.caller.call({
      ...context,
      name: 'charges.retrieve',
      send: (stripe) => stripe.charges.retrieve(stripeChargeId),
    });
    return idOf(charge.payment_intent);
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
  ): Promise<readonly Stripe.InvoicePayment[]> {
    const embedded = invoice.payments;
    if (embedded === undefined || !embedded.has_more) {
      return embedded?.data ?? [];
    }
    return readAllPages((cursor) =>
      this.caller.call({
        ...context,
        name: 'invoicePayments.list',
        send: (stripe) =>
          stripe.invoicePayments.list({
            invoice: invoice.id,
            expand: ['data.payment.payment_intent', 'data.payment.payment_record'],
            ...cursor,
          }),
      }),
    );
  }

  /** Expanded already in the plain case; read one by one where Stripe gave ids only. */
  private async paymentsOf(
    context: ReadContext,
    invoicePayments: readonly Stripe.InvoicePayment[],
    hints: ReadingHints,
  ): Promise<StripePaymentSnapshot[]> {
    const payments = new Map<string, StripePaymentSnapshot>();
    for (const { payment } of invoicePayments) {
      const reference = payment.payment_intent;
      const id = idOf(reference);
      if (reference === undefined || id === null || payments.has(id)) {
        continue;
      }
      payments.set(
        id,
        typeof reference === 'string'
          ? await this.readPayment(context, reference, hints)
          : await this.withCharges(context, reference, hints),
      );
    }
    return [...payments.values()];
  }

  private async withCharges(
    context: ReadContext,
    intent: Stripe.PaymentIntent,
    hints: ReadingHints,
  ): Promise<StripePaymentSnapshot> {
    return {
      intent: readPaymentIntent(intent),
      charges:
        intent.latest_charge === null
          ? []
          : await this.charges.readOfIntent(context, intent.id, hints),
    };
  }

  private async bareChargesOf(
    context: ReadContext,
    { payments }: StripeInvoiceSnapshot,
    hints: ReadingHints,
  ): Promise<StripeChargeSnapshot[]> {
    const charges: StripeChargeSnapshot[] = [];
    for (const { stripeChargeId } of payments) {
      if (stripeChargeId !== null) {
        charges.push(...(await this.charges.readBare(context, stripeChargeId, hints)));
      }
    }
    return charges;
  }

  private async creditNotesOf(
    context: ReadContext,
    invoice: StripeInvoiceSnapshot,
    hints: ReadingHints,
  ): Promise<StripeCreditNoteSnapshot[]> {
    const credited = invoice.prePaymentCreditNotesMinor + invoice.postPaymentCreditNotesMinor;
    if (credited === 0n && !hints.creditNotes) {
      return [];
    }
    const notes = await readAllPages((cursor) =>
      this.caller.call({
        ...context,
        name: 'creditNotes.list',
        send: (stripe) => stripe.creditNotes.list({ invoice: invoice.stripeInvoiceId, ...cursor }),
      }),
    );
    return notes.map(readCreditNote);
  }

  private async unusedTransfersOf(
    context: ReadContext,
    { stripeCustomerId, cashAvailableMinor, currency }: StripeInvoiceSnapshot,
  ): Promise<StripeTransferSnapshot[]> {
    if (stripeCustomerId === null || cashAvailableMinor <= 0n) {
      return [];
    }
    const transactions = await readAllPages((cursor) =>
      this.caller.call({
        ...context,
        name: 'customers.listCashBalanceTransactions',
        send: (stripe) => stripe.customers.listCashBalanceTransactions(stripeCustomerId, cursor),
      }),
    );
    return readUnusedTransfers(
      transactions.filter((transaction) => currencyOfOrThrow(transaction.currency) === currency),
      { availableMinor: cashAvailableMinor, currency },
    );
  }
}
