import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import { StripeFailure } from '../client/stripe-failure.ts';
import { ListedKind, type ListedObject } from './listed-object.type.ts';
import {
  type ListedEntry,
  listedCharge,
  listedCreditNote,
  listedDispute,
  listedInvoice,
  listedInvoicePayment,
  listedPaymentIntent,
  listedRefund,
} from './read-listed-objects.util.ts';

export type ListedPage = { readonly entries: readonly ListedEntry[]; readonly hasMore: boolean };

type Filter = { readonly invoice?: string; readonly payment_intent?: string };
type PageParams = Filter & {
  limit: number;
  starting_after?: string;
  created?: { gte: number };
};
type RawPage = Stripe.ApiList<{ id: string }>;

/** How each kind is listed, a hundred at a time, and read. */
const LISTS: Readonly<
  Record<
    ListedKind,
    {
      name: string;
      list: (stripe: Stripe, params: PageParams) => Promise<RawPage>;
      read: (object: never) => ListedEntry;
    }
  >
> = {
  INVOICE: {
    name: 'invoices.list',
    list: (stripe, params) => stripe.invoices.list(params),
    read: (invoice: Stripe.Invoice) => listedInvoice(invoice),
  },
  INVOICE_PAYMENT: {
    name: 'invoicePayments.list',
    list: (stripe, params) => stripe.invoicePayments.list(params),
    read: (payment: Stripe.InvoicePayment) => listedInvoicePayment(payment),
  },
  CREDIT_NOTE: {
    name: 'creditNotes.list',
    list: (stripe, params) => stripe.creditNotes.list(params),
    read: (note: Stripe.CreditNote) => listedCreditNote(note),
  },
  PAYMENT_INTENT: {
    name: 'paymentIntents.list',
    list: (stripe, params) => stripe.paymentIntents.list(params),
    read: (intent: Stripe.PaymentIntent) => listedPaymentIntent(intent),
  },
  CHARGE: {
    name: 'charges.list',
    list: (stripe, params) =>
      stripe.charges.list({ ...params, expand: ['data.balance_transaction'] }),
    read: (charge: Stripe.Charge) => listedCharge(charge),
  },
  REFUND: {
    name: 'refunds.list',
    list: (stripe, params) => stripe.refunds.list(params),
    read: (refund: Stripe.Refund) => listedRefund(refund),
  },
  DISPUTE: {
    name: 'disputes.list',
    list: (stripe, params) => stripe.disputes.list(params),
    read: (dispute: Stripe.Dispute) => listedDispute(dispute),
  },
};

const PAGE_SIZE = 100;

/** Reads an account by its lists: the number of requests grows with objects divided by a hundred. */
@Injectable()
export class StripeListing {
  constructor(private readonly caller: StripeCaller) {}

  /** The page of a kind after an object, newest first. Throws StripeFailure. */
  async page(request: {
    connection: UsableConnection;
    kind: ListedKind;
    after: string | null;
    /** Nothing older. */
    since?: Date;
    filter?: Filter;
  }): Promise<ListedPage> {
    const { name, list, read } = LISTS[request.kind];
    const page = await this.caller.call({
      connection: request.connection,
      priority: 'BACKGROUND',
      name,
      send: (stripe) =>
        list(stripe, {
          ...request.filter,
          limit: PAGE_SIZE,
          ...(request.after === null ? {} : { starting_after: request.after }),
          ...(request.since === undefined
            ? {}
            : { created: { gte: Math.floor(request.since.getTime() / 1000) } }),
        }),
    });
    return {
      entries: page.data.map((object) => read(object as never)),
      hasMore: page.has_more && page.data.length > 0,
    };
  }

  /**
   * The same objects of a single invoice: its versions, and PaymentIntents we know of beside them. A version that Stripe
   * does not have is left out. Throws StripeFailure.
   */
  async objectsOfInvoice(request: {
    connection: UsableConnection;
    stripeInvoiceIds: readonly string[];
    stripePaymentIntentIds: readonly string[];
  }): Promise<ListedObject[]> {
    const { connection } = request;
    const found: ListedObject[] = [];
    const intentIds = new Set(request.stripePaymentIntentIds);
    for (const id of request.stripeInvoiceIds) {
      const invoice = await this.findOne(connection, 'invoices.retrieve', (stripe) =>
        stripe.invoices.retrieve(id),
      );
      if (invoice === null) continue;
      const parts = await this.all(connection, ListedKind.INVOICE_PAYMENT, { invoice: id });
      for (const { linkedId } of parts) {
        if (linkedId?.startsWith('pi_')) intentIds.add(linkedId);
      }
      const notes = await this.all(connection, ListedKind.CREDIT_NOTE, { invoice: id });
      found.push(listedInvoice(invoice).read(), ...parts, ...notes);
    }
    for (const id of intentIds) {
      const intent = await this.findOne(connection, 'paymentIntents.retrieve', (stripe) =>
        stripe.paymentIntents.retrieve(id),
      );
      if (intent === null) continue;
      found.push(listedPaymentIntent(intent).read());
      for (const kind of [ListedKind.CHARGE, ListedKind.REFUND, ListedKind.DISPUTE]) {
        found.push(...(await this.all(connection, kind, { payment_intent: id })));
      }
    }
    return found;
  }

  private async all(
    connection: UsableConnection,
    kind: ListedKind,
    filter: Filter,
  ): Promise<ListedObject[]> {
    const found: ListedObject[] = [];
    for (let after: string | null = null; ;) {
      const { entries, hasMore } = await this.page({ connection, kind, after, filter });
      found.push(...entries.map(({ read }) => read()));
      after = found.at(-1)?.id ?? null;
      if (!hasMore) return found;
    }
  }

  private async findOne<T extends { object: string }>(
    connection: UsableConnection,
    name: string,
    send: (stripe: Stripe) => Promise<T>,
  ): Promise<T | null> {
    try {
      return await this.caller.call({ connection, priority: 'BACKGROUND', name, send });
    } catch (error) {
      if (error instanceof StripeFailure && error.kind === 'NOT_FOUND') {
        return null;
      }
      throw error;
    }
  }
}
