import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { PatientStripe } from '../client/patient-stripe.service.ts';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import { isMissing } from '../client/is-missing.util.ts';
import { type ListedCustomer, ListedKind, type ListedObject } from './listed-object.type.ts';
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

type Filter = {
  readonly invoice?: string;
  readonly payment_intent?: string;
  readonly status?: 'draft' | 'open' | 'paid';
};

type ListRequest = {
  readonly connection: UsableConnection;
  readonly kind: ListedKind;
  /** Nothing older. */
  readonly since?: Date;
  readonly filter?: Filter;
  /** Charges with what they cost, which a key must be allowed to read. */
  readonly withFees?: boolean;
};
type PageParams = Filter & {
  limit: number;
  starting_after?: string;
  created?: { gte: number };
  expand?: string[];
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
    list: (stripe, params) => stripe.charges.list(params),
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

/**
 * Stripe's objects by the hundred, for comparing: a request per page, in the background, so that the number of requests
 * grows with objects divided by a hundred. Where Stripe turns one away it is asked again at the same place.
 */
@Injectable()
export class StripeListing {
  constructor(
    private readonly caller: StripeCaller,
    private readonly patient: PatientStripe,
  ) {}

  /** The page of a kind after an object, newest first. Throws StripeFailure. */
  async page({
    connection,
    kind,
    after,
    since,
    filter,
    withFees = false,
  }: ListRequest & { readonly after: string | null }): Promise<ListedPage> {
    const { name, list, read } = LISTS[kind];
    const page = await this.read(connection, name, (stripe) =>
      list(stripe, {
        ...filter,
        ...pageParamsOf(after),
        ...(withFees ? { expand: ['data.balance_transaction'] } : {}),
        ...(since === undefined ? {} : { created: { gte: Math.floor(since.getTime() / 1000) } }),
      }),
    );
    return {
      entries: page.data.map((object) => read(object as never)),
      hasMore: page.has_more && page.data.length > 0,
    };
  }

  /** All pages of a kind, newest first. Throws StripeFailure. */
  async *pages(request: ListRequest): AsyncGenerator<readonly ListedEntry[]> {
    for (let after: string | null = null; ;) {
      const { entries, hasMore }: ListedPage = await this.page({ ...request, after });
      yield entries;
      after = entries.at(-1)?.reference.id ?? null;
      if (!hasMore) return;
    }
  }

  /** https://docs.stripe.com/api/customers/list. Throws StripeFailure. */
  async *customers(connection: UsableConnection): AsyncGenerator<ListedCustomer[]> {
    for (let after: string | null = null; ;) {
      const params: PageParams = { ...pageParamsOf(after), expand: ['data.cash_balance'] };
      const page: Stripe.ApiList<Stripe.Customer> = await this.read(
        connection,
        'customers.list',
        (stripe) => stripe.customers.list(params),
      );
      yield page.data.map(({ id, cash_balance: cash }) => ({
        stripeCustomerId: id,
        hasCash: Object.values(cash?.available ?? {}).some((amount) => amount !== 0),
      }));
      after = page.data.at(-1)?.id ?? null;
      if (!page.has_more || after === null) return;
    }
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
    const withFees = kind === ListedKind.CHARGE;
    for await (const entries of this.pages({ connection, kind, filter, withFees })) {
      found.push(...entries.map(({ read }) => read()));
    }
    return found;
  }

  private async findOne<T extends { object: string }>(
    connection: UsableConnection,
    name: string,
    send: (stripe: Stripe) => Promise<T>,
  ): Promise<T | null> {
    try {
      return await this.read(connection, name, send);
    } catch (error) {
      if (isMissing(error)) {
        return null;
      }
      throw error;
    }
  }

  private read<T extends { object: string }>(
    connection: UsableConnection,
    name: string,
    send: (stripe: Stripe) => Promise<T>,
  ): Promise<T> {
    return this.patient.read(() =>
      this.caller.call({ connection, priority: 'BACKGROUND', name, send }),
    );
  }
}

const pageParamsOf = (after: string | null): PageParams => ({
  limit: PAGE_SIZE,
  ...(after === null ? {} : { starting_after: after }),
});
