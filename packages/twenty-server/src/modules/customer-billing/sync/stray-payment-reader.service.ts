import { Injectable } from '@nestjs/common';
import type { CurrencyCode } from 'twenty-shared';
import { StripeConnections } from '../connection/stripe-connections.service.ts';
import type { InvoiceKey } from '../invoice/invoice.type.ts';
import { type Payment, PaymentKind, PaymentSource } from '../payment/payment.type.ts';
import type { CallPriority } from '../stripe/client/stripe-rate-limiter.typeorm-repository.ts';
import { isMissing } from '../stripe/client/is-missing.util.ts';
import { type InvoiceSession, InvoiceSessions } from '../stripe/snapshot/invoice-sessions.ts';
import type { ReadContext, ReadingHints } from '../stripe/snapshot/reading.type.ts';
import { StripeChargeReader } from '../stripe/snapshot/stripe-charge-reader.service.ts';
import { StripeStateReader } from '../stripe/snapshot/stripe-state-reader.service.ts';
import type {
  StripeChargeSnapshot,
  StripePaymentSnapshot,
} from '../stripe/snapshot/stripe-snapshot.type.ts';
import type { BesideVersions, PushState, StrayState } from './movement-origin.type.ts';

type StrayRequest = {
  readonly key: InvoiceKey;
  readonly rows: readonly Payment[];
  /** What waits for this sync: a PaymentIntent placed by its metadata alone is known from nowhere else. */
  readonly events: readonly { connectionId: string; stripePaymentIntentId: string | null }[];
  readonly states: readonly PushState[];
  readonly hints: ReadingHints;
  readonly priority: CallPriority;
};

/** Ids of one connection to look up by themselves. */
type Wanted = { readonly intentIds: Set<string>; readonly chargeIds: Set<string> };

/** Reads money of the invoice that no version at Stripe lists: of Checkout Sessions, and of rows of ours. */
@Injectable()
export class StrayPaymentReader {
  constructor(
    private readonly connections: StripeConnections,
    private readonly sessions: InvoiceSessions,
    private readonly reader: StripeStateReader,
    private readonly charges: StripeChargeReader,
  ) {}

  /** Throws StripeFailure, or AppException where a connection's key is gone. */
  async read(request: StrayRequest): Promise<Omit<BesideVersions, 'recorded'>> {
    const wanted = wantedOfRows(request.rows);
    for (const { connectionId, stripePaymentIntentId } of request.events) {
      if (stripePaymentIntentId !== null) {
        wantedOf(wanted, connectionId).intentIds.add(stripePaymentIntentId);
      }
    }
    const sessionIdByIntent = new Map<string, string>();
    for (const session of await this.sessions.listOfInvoice(request.key)) {
      for (const intentId of await this.intentsOfSession(session, request.priority)) {
        sessionIdByIntent.set(intentId, session.stripeCheckoutSessionId);
        wantedOf(wanted, session.connectionId).intentIds.add(intentId);
      }
    }
    const strays: StrayState[] = [];
    const { workspaceId, invoiceId } = request.key;
    const currency = currencyOf(request);
    for (const [connectionId, ids] of wanted) {
      const stray = await this.readOfConnection(connectionId, withoutListed(ids, request), request);
      if (stray !== null && currency !== undefined) {
        strays.push({ ...stray, workspaceId, invoiceId, currency });
      }
    }
    return { strays, sessionIdByIntent };
  }

  private async intentsOfSession(
    { stripePaymentIntentId, stripeCheckoutSessionId, connectionId }: InvoiceSession,
    priority: CallPriority,
  ): Promise<string[]> {
    const context = this.contextOf(connectionId, priority);
    return unlessMissing(async () => {
      const intentId =
        stripePaymentIntentId ??
        (await this.reader.findIntentOfSession(context, stripeCheckoutSessionId));
      return intentId === null ? [] : [intentId];
    });
  }

  private async readOfConnection(
    connectionId: string,
    { intentIds, chargeIds }: Wanted,
    { hints, priority }: StrayRequest,
  ): Promise<Omit<StrayState, 'workspaceId' | 'invoiceId' | 'currency'> | null> {
    if (intentIds.size + chargeIds.size === 0) {
      return null;
    }
    const context = this.contextOf(connectionId, priority);
    const payments: StripePaymentSnapshot[] = [];
    for (const id of intentIds) {
      payments.push(
        ...(await unlessMissing(async () => [await this.reader.readPayment(context, id, hints)])),
      );
    }
    const bareCharges: StripeChargeSnapshot[] = [];
    for (const id of chargeIds) {
      bareCharges.push(...(await unlessMissing(() => this.charges.readBare(context, id, hints))));
    }
    const livemode = context.connection.connection.mode === 'LIVE';
    return { connectionId, livemode, payments, bareCharges };
  }

  private contextOf(connectionId: string, priority: CallPriority): ReadContext {
    return { connection: this.connections.ofObjectOrThrow(connectionId), priority };
  }
}

/** Nothing where the connection's own account says there is no such object: test data may be deleted. */
const unlessMissing = async <T>(read: () => Promise<T[]>): Promise<T[]> => {
  try {
    return await read();
  } catch (error) {
    if (isMissing(error)) {
      return [];
    }
    throw error;
  }
};

const wantedOfRows = (rows: readonly Payment[]): Map<string, Wanted> => {
  const wanted = new Map<string, Wanted>();
  for (const row of rows) {
    if (
      row.source !== PaymentSource.STRIPE ||
      row.kind !== PaymentKind.PAYMENT ||
      row.connectionId === null
    ) {
      continue;
    }
    if (row.stripePaymentIntentId !== null) {
      wantedOf(wanted, row.connectionId).intentIds.add(row.stripePaymentIntentId);
    } else if (row.stripeChargeId !== null) {
      wantedOf(wanted, row.connectionId).chargeIds.add(row.stripeChargeId);
    }
  }
  return wanted;
};

const wantedOf = (wanted: Map<string, Wanted>, connectionId: string): Wanted => {
  const known = wanted.get(connectionId) ?? { intentIds: new Set(), chargeIds: new Set() };
  wanted.set(connectionId, known);
  return known;
};

/** What a version lists was read with it. */
const withoutListed = ({ intentIds, chargeIds }: Wanted, { states }: StrayRequest): Wanted => {
  const listed = new Set(
    states.flatMap(({ state }) => [
      ...state.payments.map(({ intent }) => intent.stripePaymentIntentId),
      ...state.bareCharges.map(({ stripeChargeId }) => stripeChargeId),
    ]),
  );
  const unlisted = (ids: ReadonlySet<string>) => new Set([...ids].filter((id) => !listed.has(id)));
  return { intentIds: unlisted(intentIds), chargeIds: unlisted(chargeIds) };
};

const currencyOf = ({ states, rows }: StrayRequest): CurrencyCode | undefined =>
  states[0]?.state.invoice.currency ?? rows[0]?.currency;
