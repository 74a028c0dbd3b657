import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import { readAllPages } from './read-all-pages.util.ts';
import { readCharge } from './read-stripe-charge.util.ts';
import { idOf } from './read-stripe-objects.util.ts';
import type { ReadContext, ReadingHints } from './reading.type.ts';
import type { StripeChargeSnapshot } from './stripe-snapshot.type.ts';

const EXPANDED = [
  'balance_transaction',
  'refunds.data.balance_transaction',
  'refunds.data.failure_balance_transaction',
];

/** Reads charges with their refunds, fees, disputes and warnings: one request for a charge nobody questions. */
@Injectable()
export class StripeChargeReader {
  constructor(private readonly caller: StripeCaller) {}

  /** Every charge of a PaymentIntent, newest first. Throws StripeFailure. */
  async readOfIntent(
    context: ReadContext,
    stripePaymentIntentId: string,
    hints: ReadingHints,
  ): Promise<StripeChargeSnapshot[]> {
    const charges = await readAllPages((cursor) =>
      this.caller.call({
        ...context,
        name: 'charges.list',
        send: (stripe) =>
          stripe.charges.list({
            payment_intent: stripePaymentIntentId,
            expand: EXPANDED.map((path) => `data.${path}`),
            ...cursor,
          }),
      }),
    );
    return this.withSurroundings(context, charges, hints);
  }

  /** A charge that came without a PaymentIntent. Throws StripeFailure. */
  async readBare(
    context: ReadContext,
    stripeChargeId: string,
    hints: ReadingHints,
  ): Promise<StripeChargeSnapshot[]> {
    const charge = await this.caller.call({
      ...context,
      name: 'charges.retrieve',
      send: (stripe) => stripe.charges.retrieve(stripeChargeId, { expand: EXPANDED }),
    });
    return this.withSurroundings(context, [charge], hints);
  }

  private async withSurroundings(
    context: ReadContext,
    charges: readonly Stripe.Charge[],
    hints: ReadingHints,
  ): Promise<StripeChargeSnapshot[]> {
    const snapshots: StripeChargeSnapshot[] = [];
    for (const charge of charges) {
      await this.completeRefunds(context, charge);
      const disputed = charge.disputed || hints.disputedChargeIds.has(charge.id);
      snapshots.push(
        readCharge(charge, {
          disputes: disputed ? await this.disputesOf(context, charge.id) : [],
          fraudWarning: hints.fraudWarnings && (await this.isWarnedOf(context, charge.id)),
        }),
      );
    }
    return snapshots;
  }

  private async disputesOf(context: ReadContext, charge: string): Promise<Stripe.Dispute[]> {
    return readAllPages((cursor) =>
      this.caller.call({
        ...context,
        name: 'disputes.list',
        send: (stripe) => stripe.disputes.list({ charge, ...cursor }),
      }),
    );
  }

  private async isWarnedOf(context: ReadContext, charge: string): Promise<boolean> {
    const page = await this.caller.call({
      ...context,
      name: 'radar.earlyFraudWarnings.list',
      send: (stripe) => stripe.radar.earlyFraudWarnings.list({ charge, limit: 1 }),
    });
    return page.data.some((warning) => idOf(warning.charge) === charge);
  }

  /** A charge embeds ten refunds at most. */
  private async completeRefunds(context: ReadContext, charge: Stripe.Charge): Promise<void> {
    if (charge.refunds?.has_more !== true) {
      return;
    }
    charge.refunds.data = await readAllPages((cursor) =>
      this.caller.call({
        ...context,
        name: 'refunds.list',
        send: (stripe) =>
          stripe.refunds.list({
            charge: charge.id,
            expand: ['data.balance_transaction', 'data.failure_balance_transaction'],
            ...cursor,
          }),
      }),
    );
  }
}
