import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { PatientStripe } from '../client/patient-stripe.service.ts';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import { idOf } from '../snapshot/read-stripe-objects.util.ts';
import type { ListedCustomer, ListedInvoice, ListedMovement } from './listed-object.type.ts';

const PAGE = 100;

type PageParams = { limit: number; starting_after?: string };
type StripePage<T> = { object: 'list'; data: T[]; has_more: boolean };

/**
 * Stripe's objects by the hundred, for comparing: a request per page, in the background, going on at the same place
 * when Stripe turns one away. Throws StripeFailure.
 */
@Injectable()
export class StripeLists {
  constructor(
    private readonly caller: StripeCaller,
    private readonly patient: PatientStripe,
  ) {}

  /** https://docs.stripe.com/api/invoices/list; `since` null: of any age. */
  async *invoices(
    connection: UsableConnection,
    { status, since }: { status: 'draft' | 'open' | 'paid'; since: Date | null },
  ): AsyncGenerator<ListedInvoice[]> {
    const created = since === null ? {} : { created: { gte: secondsOf(since) } };
    for await (const page of this.pages(connection, 'invoices.list', (stripe, params) =>
      stripe.invoices.list({ status, ...created, ...params }),
    )) {
      yield page.map((invoice) => ({
        stripeInvoiceId: invoice.id,
        status: invoice.status,
        amountRemaining: invoice.amount_remaining,
        metadata: invoice.metadata ?? {},
        createdAt: dateOf(invoice),
      }));
    }
  }

  /** https://docs.stripe.com/api/charges/list */
  async *charges(connection: UsableConnection, since: Date): AsyncGenerator<ListedMovement[]> {
    for await (const page of this.pages(connection, 'charges.list', (stripe, params) =>
      stripe.charges.list({ created: { gte: secondsOf(since) }, ...params }),
    )) {
      yield page.map((charge) => ({
        kind: 'CHARGE' as const,
        stripeId: charge.id,
        status: charge.status,
        stripeInvoiceId: null,
        stripePaymentIntentId: idOf(charge.payment_intent),
        stripeChargeId: charge.id,
        createdAt: dateOf(charge),
      }));
    }
  }

  /** https://docs.stripe.com/api/refunds/list */
  async *refunds(connection: UsableConnection, since: Date): AsyncGenerator<ListedMovement[]> {
    for await (const page of this.pages(connection, 'refunds.list', (stripe, params) =>
      stripe.refunds.list({ created: { gte: secondsOf(since) }, ...params }),
    )) {
      yield page.map((refund) => ({
        kind: 'REFUND' as const,
        stripeId: refund.id,
        status: refund.status,
        stripeInvoiceId: null,
        stripePaymentIntentId: idOf(refund.payment_intent),
        stripeChargeId: idOf(refund.charge),
        createdAt: dateOf(refund),
      }));
    }
  }

  /** https://docs.stripe.com/api/disputes/list */
  async *disputes(connection: UsableConnection, since: Date): AsyncGenerator<ListedMovement[]> {
    for await (const page of this.pages(connection, 'disputes.list', (stripe, params) =>
      stripe.disputes.list({ created: { gte: secondsOf(since) }, ...params }),
    )) {
      yield page.map((dispute) => ({
        kind: 'DISPUTE' as const,
        stripeId: dispute.id,
        status: dispute.status,
        stripeInvoiceId: null,
        stripePaymentIntentId: idOf(dispute.payment_intent),
        stripeChargeId: idOf(dispute.charge),
        createdAt: dateOf(dispute),
      }));
    }
  }

  /** https://docs.stripe.com/api/credit_notes/list */
  async *creditNotes(connection: UsableConnection, since: Date): AsyncGenerator<ListedMovement[]> {
    for await (const page of this.pages(connection, 'creditNotes.list', (stripe, params) =>
      stripe.creditNotes.list({ created: { gte: secondsOf(since) }, ...params }),
    )) {
      yield page.map((note) => ({
        kind: 'CREDIT_NOTE' as const,
        stripeId: note.id,
        status: note.status,
        stripeInvoiceId: idOf(note.invoice),
        stripePaymentIntentId: null,
        stripeChargeId: null,
        createdAt: dateOf(note),
      }));
    }
  }

  /** Who has money at Stripe that no invoice took: https://docs.stripe.com/payments/customer-balance */
  async *customers(connection: UsableConnection): AsyncGenerator<ListedCustomer[]> {
    for await (const page of this.pages(connection, 'customers.list', (stripe, params) =>
      stripe.customers.list({ expand: ['data.cash_balance'], ...params }),
    )) {
      yield page.map((customer) => ({
        stripeCustomerId: customer.id,
        hasCash: Object.values(customer.cash_balance?.available ?? {}).some(
          (amount) => amount !== 0,
        ),
      }));
    }
  }

  private async *pages<T extends { id: string }>(
    connection: UsableConnection,
    name: string,
    send: (stripe: Stripe, params: PageParams) => Promise<StripePage<T>>,
  ): AsyncGenerator<T[]> {
    for (let after: string | undefined; ;) {
      const params: PageParams = {
        limit: PAGE,
        ...(after === undefined ? {} : { starting_after: after }),
      };
      const page = await this.patient.read(() =>
        this.caller.call({
          connection,
          priority: 'BACKGROUND',
          name,
          send: (stripe) => send(stripe, params),
        }),
      );
      yield page.data;
      after = page.data.at(-1)?.id;
      if (!page.has_more || after === undefined) {
        return;
      }
    }
  }
}

const secondsOf = (date: Date): number => Math.floor(date.getTime() / 1000);

const dateOf = ({ created }: { created: number }): Date => new Date(created * 1000);
