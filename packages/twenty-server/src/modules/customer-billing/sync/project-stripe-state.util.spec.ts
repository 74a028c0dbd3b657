import { aPush, CONNECTION_ID, INVOICE_ID, WORKSPACE_ID } from '../stripe/__tests__/builders.ts';
import {
  aCharge,
  aDeclinedCharge,
  aDeclinedIntent,
  anIntent,
  aRefund,
  aStripeState,
} from '../stripe/__tests__/snapshot-builders.ts';
import type { StripePush } from '../stripe/push/stripe-push.type.ts';
import type {
  StripeInvoiceSnapshot,
  StripePaymentSnapshot,
} from '../stripe/snapshot/stripe-snapshot.type.ts';
import { projectStripeState } from './project-stripe-state.util.ts';

const project = (
  payments: readonly StripePaymentSnapshot[] = [],
  {
    invoice = {},
    push = {},
  }: { invoice?: Partial<StripeInvoiceSnapshot>; push?: Partial<StripePush> } = {},
) => projectStripeState([{ push: aPush(push), state: aStripeState(payments, invoice) }]);

describe('the projection of an invoice nobody tried to pay', () => {
  it('has no movement, and says so for a PaymentIntent that only waits', () => {
    expect(
      project([{ intent: anIntent({ status: 'requires_payment_method' }), charges: [] }]),
    ).toEqual({
      movements: [],
      attempts: [],
      facts: {
        failing: false,
        prePaymentCreditMinor: 0n,
        creditAppliedMinor: 0n,
      },
      creditNotes: [],
      voidedPushIds: [],
      readConnectionIds: [CONNECTION_ID],
    });
  });

  it('has no movement for an intent canceled before anybody tried', () => {
    expect(project([{ intent: anIntent({ status: 'canceled' }), charges: [] }]).movements).toEqual(
      [],
    );
  });

  it('knows nothing at all of an invoice that never reached Stripe', () => {
    expect(projectStripeState([])).toEqual({
      movements: [],
      attempts: [],
      creditNotes: [],
      facts: {},
      voidedPushIds: [],
      readConnectionIds: [],
    });
  });
});

describe('the projection of a payment', () => {
  it('is one row with every id Stripe has for it', () => {
    const charge = aCharge({ feeMinor: 204n, netMinor: 11_696n });
    const { movements, attempts, facts } = project([{ intent: anIntent(), charges: [charge] }]);
    expect(movements).toEqual([
      {
        workspaceId: WORKSPACE_ID,
        invoiceId: INVOICE_ID,
        connectionId: CONNECTION_ID,
        livemode: false,
        kind: 'PAYMENT',
        status: 'SUCCEEDED',
        source: 'STRIPE',
        currency: 'EUR',
        amountMinor: 11_900n,
        method: 'card',
        methodDisplay: 'Visa ·· 4242',
        feeMinor: 204n,
        netMinor: 11_696n,
        fraudWarning: false,
        occurredAt: charge.createdAt,
        failureMessage: null,
        movementId: 'pi_1',
        stripePaymentIntentId: 'pi_1',
        stripeChargeId: 'ch_1',
        stripeInvoicePaymentId: 'inpay_1',
        stripeInvoiceId: 'in_1',
        stripeCustomerId: 'cus_1',
      },
    ]);
    expect(attempts).toEqual([]);
    expect(facts).toMatchObject({ failing: false });
  });

  it('leaves the fee open where it was booked in another currency', () => {
    const { movements } = project([{ intent: anIntent(), charges: [aCharge()] }]);
    expect(movements[0]).toMatchObject({ feeMinor: null, netMinor: null });
  });

  it('declined: FAILED with the reason, failing, and one attempt', () => {
    const { movements, attempts, facts } = project([
      { intent: aDeclinedIntent(), charges: [aDeclinedCharge()] },
    ]);
    expect(movements).toEqual([
      expect.objectContaining({
        movementId: 'pi_1',
        status: 'FAILED',
        failureMessage: 'Your card was declined.',
        stripeChargeId: 'ch_0',
      }),
    ]);
    expect(attempts).toEqual([
      expect.objectContaining({
        attemptKey: 'ch_0',
        amountMinor: 11_900n,
        reason: 'Your card was declined.',
        declineCode: 'generic_decline',
        methodDisplay: 'Visa ·· 0002',
      }),
    ]);
    expect(facts).toMatchObject({ failing: true });
  });

  it('declined, then paid: the same row SUCCEEDED by the charge that did, the attempt remains', () => {
    const charges = [aCharge(), aDeclinedCharge()];
    const { movements, attempts, facts } = project([{ intent: anIntent(), charges }]);
    expect(movements).toEqual([
      expect.objectContaining({
        status: 'SUCCEEDED',
        stripeChargeId: 'ch_1',
        failureMessage: null,
      }),
    ]);
    expect(attempts.map(({ attemptKey }) => attemptKey)).toEqual(['ch_0']);
    expect(facts).toMatchObject({ failing: false });
  });

  it('declined twice: the row is of the newer charge, both attempts are told', () => {
    const newer = aDeclinedCharge({
      stripeChargeId: 'ch_2',
      createdAt: new Date('2026-11-22T11:30:00Z'),
    });
    const { movements, attempts } = project([
      { intent: aDeclinedIntent(), charges: [aDeclinedCharge(), newer] },
    ]);
    expect(movements[0]).toMatchObject({ status: 'FAILED', stripeChargeId: 'ch_2' });
    expect(attempts.map(({ attemptKey }) => attemptKey)).toEqual(['ch_0', 'ch_2']);
  });

  it('refused before there was a charge: an attempt by the error, told once', () => {
    const intent = aDeclinedIntent({
      lastErrorCode: 'payment_intent_authentication_failure',
      lastErrorMessage: null,
      lastErrorChargeId: null,
    });
    const { movements, attempts } = project([{ intent, charges: [] }]);
    expect(movements[0]).toMatchObject({
      status: 'FAILED',
      failureMessage: 'payment_intent_authentication_failure',
      stripeChargeId: null,
      methodDisplay: null,
    });
    expect(attempts).toEqual([
      expect.objectContaining({
        attemptKey: 'pi_1:payment_intent_authentication_failure',
        reason: 'payment_intent_authentication_failure',
        stripeChargeId: null,
      }),
    ]);
  });

  it('processing: PROCESSING, never paid', () => {
    const { movements, attempts } = project([
      { intent: anIntent({ status: 'processing' }), charges: [aCharge({ status: 'pending' })] },
    ]);
    expect(movements.map(({ status }) => status)).toEqual(['PROCESSING']);
    expect(attempts).toEqual([]);
  });

  it('processing after a decline in the same second: the row is of the charge on its way', () => {
    const createdAt = new Date('2026-11-22T11:00:00Z');
    const { movements } = project([
      {
        intent: anIntent({ status: 'processing' }),
        charges: [
          aDeclinedCharge({ stripeChargeId: 'ch_9', createdAt }),
          aCharge({ stripeChargeId: 'ch_1', status: 'pending', createdAt }),
        ],
      },
    ]);
    expect(movements[0]).toMatchObject({ status: 'PROCESSING', stripeChargeId: 'ch_1' });
  });

  it('processing, then failed: FAILED, and the attempt told', () => {
    const intent = aDeclinedIntent({
      lastErrorCode: 'insufficient_funds',
      lastErrorMessage: 'No funds.',
    });
    const charge = aDeclinedCharge({
      stripeChargeId: 'py_1',
      method: 'sepa_debit',
      failureMessage: null,
    });
    const { movements, attempts } = project([{ intent, charges: [charge] }]);
    expect(movements[0]).toMatchObject({ status: 'FAILED', failureMessage: 'No funds.' });
    expect(attempts[0]).toMatchObject({ attemptKey: 'py_1', reason: 'card_declined' });
  });

  it('canceled after a try: CANCELED', () => {
    const { movements, facts } = project([
      { intent: anIntent({ status: 'canceled' }), charges: [aDeclinedCharge()] },
    ]);
    expect(movements.map(({ status }) => status)).toEqual(['CANCELED']);
    expect(facts).toMatchObject({ failing: false });
  });
});

describe('the projection of refunds', () => {
  const withRefunds = (...refunds: ReturnType<typeof aRefund>[]) =>
    project([{ intent: anIntent(), charges: [aCharge({ refunds })] }]).movements.slice(1);

  it('is a row each, negative, beside an untouched payment', () => {
    const full = aRefund({ stripeRefundId: 're_2', amountMinor: 7_900n });
    expect(withRefunds(aRefund(), full)).toEqual([
      expect.objectContaining({
        kind: 'REFUND',
        status: 'SUCCEEDED',
        movementId: 're_1',
        amountMinor: -4_000n,
        stripeRefundId: 're_1',
        stripeChargeId: 'ch_1',
        stripePaymentIntentId: 'pi_1',
        methodDisplay: 'Visa ·· 4242',
      }),
      expect.objectContaining({ movementId: 're_2', amountMinor: -7_900n }),
    ]);
  });

  it.each([
    ['pending', 'PENDING'],
    ['requires_action', 'PENDING'],
    ['succeeded', 'SUCCEEDED'],
    ['failed', 'FAILED'],
    ['canceled', 'CANCELED'],
    ['a_word_of_the_future', 'PENDING'],
  ])('%s is %s', (status, expected) => {
    expect(withRefunds(aRefund({ status })).map((row) => row.status)).toEqual([expected]);
  });

  it('says why one failed', () => {
    const refund = aRefund({ status: 'failed', failureReason: 'lost_or_stolen_card' });
    expect(withRefunds(refund)[0]).toMatchObject({ failureMessage: 'lost_or_stolen_card' });
  });
});

describe('the projection of what Stripe did by itself', () => {
  it('books the credit that finalizing used as a payment of its own', () => {
    const { movements, facts } = project([], { invoice: { startingBalanceMinor: -1_000n } });
    expect(movements).toEqual([
      expect.objectContaining({
        kind: 'PAYMENT',
        status: 'SUCCEEDED',
        amountMinor: 1_000n,
        movementId: 'credit:in_1',
        method: 'customer_credit',
        occurredAt: new Date('2026-11-22T10:00:00Z'),
      }),
    ]);
    expect(facts).toMatchObject({ creditAppliedMinor: 1_000n });
  });

  it('takes the credit back when the invoice was voided, and closes its version', () => {
    const voidedAt = new Date('2026-11-24T08:00:00Z');
    const { movements, facts, voidedPushIds } = project([], {
      invoice: { status: 'void', voidedAt, startingBalanceMinor: -1_000n },
    });
    expect(movements.map(({ status }) => status)).toEqual(['CANCELED']);
    expect(facts).toMatchObject({ voided: voidedAt, creditAppliedMinor: 0n });
    expect(voidedPushIds).toEqual(['push-1']);
  });

  it('marks it uncollectible, with credit notes taken off', () => {
    const markedUncollectibleAt = new Date('2026-11-24T08:00:00Z');
    const { facts } = project([], {
      invoice: { status: 'uncollectible', markedUncollectibleAt, prePaymentCreditNotesMinor: 500n },
    });
    expect(facts).toMatchObject({
      markedUncollectible: markedUncollectibleAt,
      prePaymentCreditMinor: 500n,
    });
  });
});

describe('the projection of several versions', () => {
  const closed = {
    push: aPush({ id: 'push-1', closedReason: 'VOIDED_HERE', stripeInvoiceId: 'in_1' }),
    state: aStripeState([{ intent: anIntent(), charges: [aCharge()] }], { status: 'void' }),
  };
  const open = {
    push: aPush({ id: 'push-2', version: 2, stripeInvoiceId: 'in_2' }),
    state: aStripeState(
      [
        {
          intent: aDeclinedIntent({ stripePaymentIntentId: 'pi_2' }),
          charges: [aDeclinedCharge({ stripePaymentIntentId: 'pi_2' })],
        },
      ],
      { stripeInvoiceId: 'in_2', payments: [] },
    ),
  };

  it('P1: shows money on an old version too, while the open one alone decides the facts', () => {
    const { movements, facts, voidedPushIds } = projectStripeState([open, closed]);
    expect(movements.map(({ movementId, status }) => [movementId, status])).toEqual([
      ['pi_2', 'FAILED'],
      ['pi_1', 'SUCCEEDED'],
    ]);
    expect(facts).toMatchObject({ failing: true });
    expect(facts).not.toHaveProperty('voided');
    expect(voidedPushIds).toEqual([]);
  });

  it('says nothing new about the invoice when every version is closed', () => {
    expect(projectStripeState([closed]).facts).toEqual({});
  });
});
