import { Injectable } from '@nestjs/common';
import { DispatchedEvents } from '../inbox/dispatched-events.typeorm-repository.ts';
import type { InvoiceKey } from '../invoice/invoice.type.ts';
import { StripeConnections } from '../connection/stripe-connections.service.ts';
import { CreditNoteRepository } from '../payment/credit-note.repository.ts';
import { PaymentRepository } from '../payment/payment.repository.ts';
import { type Payment, PaymentKind, PaymentSource } from '../payment/payment.type.ts';
import { isMissing } from '../stripe/client/is-missing.util.ts';
import type { CallPriority } from '../stripe/client/stripe-rate-limiter.typeorm-repository.ts';
import { StripePushRepository } from '../stripe/push/stripe-push.typeorm-repository.ts';
import type { StripePush } from '../stripe/push/stripe-push.type.ts';
import type { ReadContext, ReadingHints } from '../stripe/snapshot/reading.type.ts';
import type { StripeInvoiceState } from '../stripe/snapshot/stripe-snapshot.type.ts';
import { StripeStateReader } from '../stripe/snapshot/stripe-state-reader.service.ts';
import type { BesideVersions, PushState } from './movement-origin.type.ts';
import { StrayPaymentReader } from './stray-payment-reader.service.ts';

/** Everything Stripe says of an invoice now. */
export type InvoiceAtStripe = {
  readonly states: readonly PushState[];
  readonly beside: BesideVersions;
};

/**
 * Reads every version the invoice ever had at Stripe, and what was paid past them: money may still arrive, or go back,
 * on an old one. Our own rows say where to look, never what to believe.
 */
@Injectable()
export class InvoiceAtStripeReader {
  constructor(
    private readonly connections: StripeConnections,
    private readonly pushes: StripePushRepository,
    private readonly payments: PaymentRepository,
    private readonly creditNotes: CreditNoteRepository,
    private readonly events: DispatchedEvents,
    private readonly reader: StripeStateReader,
    private readonly strays: StrayPaymentReader,
  ) {}

  /** Throws StripeFailure, or AppException where a connection's key is gone. */
  async read(key: InvoiceKey, priority: CallPriority): Promise<InvoiceAtStripe> {
    const rows = await this.payments.listByInvoice(key);
    const events = await this.events.listOfInvoice(key);
    const hints = await this.hintsOf(key, rows, new Set(events.map(({ type }) => type)));
    const states: PushState[] = [];
    for (const push of await this.pushes.listSyncable(key)) {
      const connection = this.connections.ofObjectOrThrow(push.connectionId);
      const state = await this.readUnlessGone({ connection, priority }, push, hints);
      if (state !== null) states.push({ push, state });
    }
    return {
      states,
      beside: {
        ...(await this.strays.read({ key, rows, events, states, hints, priority })),
        recorded: rows.filter(({ source }) => source === PaymentSource.MANUAL),
      },
    };
  }

  /** Null for a closed version that Stripe does not have any more: what was paid on it is read as money beside it. */
  private async readUnlessGone(
    context: ReadContext,
    { stripeInvoiceId, closedReason }: StripePush & { stripeInvoiceId: string },
    hints: ReadingHints,
  ): Promise<StripeInvoiceState | null> {
    try {
      return await this.reader.readInvoiceState(context, stripeInvoiceId, hints);
    } catch (error) {
      if (isMissing(error) && closedReason !== null) {
        return null;
      }
      throw error;
    }
  }

  private async hintsOf(
    key: InvoiceKey,
    rows: readonly Payment[],
    types: ReadonlySet<string>,
  ): Promise<ReadingHints> {
    const creditNotes = await this.creditNotes.listByInvoices({
      workspaceId: key.workspaceId,
      invoiceIds: [key.invoiceId],
    });
    const named = (prefix: string) => [...types].some((type) => type.startsWith(prefix));
    return {
      creditNotes:
        named('credit_note.') ||
        creditNotes.some(({ stripeCreditNoteId }) => stripeCreditNoteId !== null),
      fraudWarnings:
        named('radar.early_fraud_warning.') || rows.some(({ fraudWarning }) => fraudWarning),
      disputedChargeIds: new Set(
        rows.flatMap(({ kind, stripeChargeId }) =>
          kind === PaymentKind.DISPUTE && stripeChargeId !== null ? [stripeChargeId] : [],
        ),
      ),
    };
  }
}
