import { Injectable } from '@nestjs/common';
import { DispatchedEvents } from '../inbox/dispatched-events.typeorm-repository.ts';
import type { InvoiceKey } from '../invoice/invoice.type.ts';
import { StripeConnections } from '../connection/stripe-connections.service.ts';
import { CreditNoteRepository } from '../payment/credit-note.repository.ts';
import { PaymentRepository } from '../payment/payment.repository.ts';
import { type Payment, PaymentKind, PaymentSource } from '../payment/payment.type.ts';
import type { CallPriority } from '../stripe/client/stripe-rate-limiter.typeorm-repository.ts';
import { StripePushRepository } from '../stripe/push/stripe-push.typeorm-repository.ts';
import type { ReadingHints } from '../stripe/snapshot/reading.type.ts';
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
      states.push({
        push,
        state: await this.reader.readInvoiceState(
          { connection, priority },
          push.stripeInvoiceId,
          hints,
        ),
      });
    }
    return {
      states,
      beside: {
        ...(await this.strays.read({ key, rows, events, states, hints, priority })),
        recorded: rows.filter(({ source }) => source === PaymentSource.MANUAL),
      },
    };
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
