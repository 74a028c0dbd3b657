import { aPush, CONNECTION_ID, INVOICE_ID, WORKSPACE_ID } from '../stripe/__tests__/builders.ts';
import {
  aCharge,
  aCreditNote,
  aDeclinedCharge,
  aDeclinedIntent,
  aDispute,
  anIntent,
  aStripeState,
} from '../stripe/__tests__/snapshot-builders.ts';
import type {
  StripeInvoicePaymentSnapshot,
  StripeInvoiceSnapshot,
  StripeInvoiceState,
} from '../stripe/snapshot/stripe-snapshot.type.ts';
import type { RecordedPayment } from './movement-origin.type.ts';
import { projectStripeState } from './project-stripe-state.util.ts';

const PAID_AT = new Date('2026-11-23T09:00:00Z');

const aRecordPart = (
  fields: Partial<StripeInvoicePaymentSnapshot> = {},
): StripeInvoicePaymentSnapshot => ({
  stripeInvoicePaymentId: 'inpay_9',
  isDefault: false,
  status: 'paid',
  amountRequestedMinor: 4_000n,
  amountPaidMinor: 4_000n,
  paidAt: PAID_AT,
  stripePaymentIntentId: null,
  stripeChargeId: null,
  record: {
    stripePaymentRecordId: 'pr_1',
    methodDisplay: 'Check',
    reference: 'No. 17',
    createdAt: PAID_AT,
    ownMovementId: null,
  },
  ...fields,
});

const project = (
  invoice: Partial<StripeInvoiceSnapshot>,
  state: Partial<StripeInvoiceState> = {},
  recorded: readonly RecordedPayment[] = [],
) =>
  projectStripeState([{ push: aPush(), state: { ...aStripeState([], invoice), ...state } }], {
    strays: [],
    sessionIdByIntent: new Map(),
    recorded,
  });

const recordedHere = (fields: Partial<RecordedPayment> = {}): RecordedPayment => ({
  movementId: 'manual:1',
  stripeInvoicePaymentId: null,
  ...fields,
});

describe('money that never went through Stripe', () => {
  it('is a movement of its own when it was reported there', () => {
    const { movements } = project({ payments: [aRecordPart()], paidOffStripeMinor: 4_000n });
    expect(movements).toEqual([
      expect.objectContaining({
        movementId: 'pr_1',
        kind: 'PAYMENT',
        status: 'SUCCEEDED',
        source: 'STRIPE',
        amountMinor: 4_000n,
        methodDisplay: 'Check',
        reference: 'No. 17',
        stripeInvoicePaymentId: 'inpay_9',
      }),
    ]);
  });

  it.each([
    ['its metadata', recordedHere({ movementId: 'manual:7' }), 'manual:7'],
    ['its part of the invoice', recordedHere({ stripeInvoicePaymentId: 'inpay_9' }), null],
  ])('P4: counts once when we reported it ourselves, known by %s', (_how, own, ownMovementId) => {
    const { record } = aRecordPart();
    const part = aRecordPart({ record: record === null ? null : { ...record, ownMovementId } });
    expect(project({ payments: [part] }, {}, [own]).movements).toEqual([]);
  });

  it('is what no part explains when the invoice was called paid out of band', () => {
    const { movements } = project({
      status: 'paid',
      paidAt: PAID_AT,
      amountPaidMinor: 11_900n,
      paidOffStripeMinor: 11_900n,
      payments: [aRecordPart()],
    });
    expect(movements.map(({ movementId, amountMinor }) => [movementId, amountMinor])).toEqual([
      ['pr_1', 4_000n],
      ['oob:in_1', 7_900n],
    ]);
    expect(movements[1]).toMatchObject({ occurredAt: PAID_AT, methodDisplay: 'Outside Stripe' });
  });

  it('is found by what was paid where Stripe does not say how much was outside', () => {
    const paid = { status: 'paid', amountPaidMinor: 11_900n, payments: [] } as const;
    expect(project({ ...paid, paidOffStripeMinor: null }).movements[0]).toMatchObject({
      movementId: 'oob:in_1',
      amountMinor: 11_900n,
    });
    expect(project({ ...paid, status: 'open', paidOffStripeMinor: null }).movements).toEqual([]);
  });

  it('P2: counts beside a recorded payment of the same amount that Stripe could not be told of', () => {
    const untold = recordedHere({ stripeInvoicePaymentId: null });
    const paid = { status: 'paid', amountPaidMinor: 11_900n, paidOffStripeMinor: 11_900n } as const;
    expect(project({ ...paid, payments: [] }, {}, [untold]).movements).toMatchObject([
      { movementId: 'oob:in_1', amountMinor: 11_900n },
    ]);
  });

  it('is no credit when a total below the minimum became a debit of the customer', () => {
    const { movements, facts } = project({ startingBalanceMinor: 0n, endingBalanceMinor: 30n });
    expect(movements).toEqual([]);
    expect(facts).toMatchObject({ creditAppliedMinor: 0n });
  });
});

describe('money past the versions at Stripe', () => {
  const stray = {
    workspaceId: WORKSPACE_ID,
    invoiceId: INVOICE_ID,
    currency: 'EUR' as const,
    connectionId: CONNECTION_ID,
    livemode: false,
    payments: [{ intent: anIntent({ stripePaymentIntentId: 'pi_7' }), charges: [aCharge()] }],
    bareCharges: [],
  };

  it('P2: is on our invoice, with the session that brought it', () => {
    const { movements } = projectStripeState([{ push: aPush(), state: aStripeState() }], {
      strays: [stray],
      sessionIdByIntent: new Map([['pi_7', 'cs_1']]),
      recorded: [],
    });
    expect(movements).toEqual([
      expect.objectContaining({
        movementId: 'pi_7',
        status: 'SUCCEEDED',
        stripeInvoiceId: null,
        stripeCheckoutSessionId: 'cs_1',
      }),
    ]);
  });

  it('is a charge without PaymentIntent, by its own id', () => {
    const charge = aCharge({ stripeChargeId: 'ch_8', stripePaymentIntentId: null });
    const failed = aDeclinedCharge({ stripeChargeId: 'ch_9', stripePaymentIntentId: null });
    const { movements, attempts } = project({}, { bareCharges: [charge, failed] });
    expect(movements.map(({ movementId, status }) => [movementId, status])).toEqual([
      ['ch_8', 'SUCCEEDED'],
      ['ch_9', 'FAILED'],
    ]);
    expect(attempts.map(({ attemptKey }) => attemptKey)).toEqual(['ch_9']);
  });
});

describe('disputes', () => {
  const withDispute = (status: string, method = 'card') =>
    project(
      {},
      {
        payments: [
          {
            intent: anIntent(),
            charges: [aCharge({ method, disputed: true, disputes: [aDispute({ status })] })],
          },
        ],
      },
    ).movements[1];

  it.each([
    ['needs_response', 'PENDING', true],
    ['under_review', 'PENDING', false],
    ['warning_needs_response', 'PENDING', true],
    ['warning_under_review', 'PENDING', false],
    ['warning_closed', 'CANCELED', false],
    ['won', 'CANCELED', false],
    ['lost', 'SUCCEEDED', false],
    ['prevented', 'CANCELED', false],
    ['appeal_needs_response', 'PENDING', true],
    ['appeal_under_review', 'PENDING', false],
    ['a_word_of_the_future', 'PENDING', false],
  ])('%s: %s, with a deadline: %s', (status, expected, hasDeadline) => {
    expect(withDispute(status)).toMatchObject({
      kind: 'DISPUTE',
      status: expected,
      movementId: 'du_1',
      stripeDisputeId: 'du_1',
      amountMinor: -11_900n,
      feeMinor: 1_500n,
      netMinor: -13_400n,
      disputeStatus: status,
      disputeReason: 'The cardholder says they did not make this payment',
      evidenceDueBy: hasDeadline ? new Date('2026-12-03T09:00:00Z') : null,
      returnedDebit: false,
    });
  });

  it.each(['us_bank_account', 'sepa_debit', 'bacs_debit'])(
    'of a %s is a debit that came back',
    (method) => {
      expect(withDispute('lost', method)).toMatchObject({ returnedDebit: true });
    },
  );
});

describe('a 3D Secure check that was not passed after an earlier decline', () => {
  const intent = aDeclinedIntent({
    lastErrorCode: 'payment_intent_authentication_failure',
    lastErrorMessage: 'Authentication failed.',
    lastErrorChargeId: null,
    lastErrorPaymentMethodId: 'pm_2',
  });

  it('is an attempt of its own beside the declined charge', () => {
    const { attempts } = project({}, { payments: [{ intent, charges: [aDeclinedCharge()] }] });
    expect(attempts.map(({ attemptKey, reason }) => [attemptKey, reason])).toEqual([
      ['ch_0', 'Your card was declined.'],
      ['pi_1:payment_intent_authentication_failure:pm_2', 'Authentication failed.'],
    ]);
  });

  it('is told apart from the next one by the payment method', () => {
    const next = { ...intent, lastErrorPaymentMethodId: 'pm_3' };
    const keys = [intent, next].map(
      (one) => project({}, { payments: [{ intent: one, charges: [] }] }).attempts[0]?.attemptKey,
    );
    expect(new Set(keys).size).toBe(2);
  });

  it('is none when the error is that of a failed debit, for which Stripe names no charge', () => {
    const failed = aDeclinedIntent({
      lastErrorCode: 'insufficient_funds',
      lastErrorChargeId: null,
    });
    const charge = aDeclinedCharge({ failureCode: 'insufficient_funds' });
    const { attempts } = project({}, { payments: [{ intent: failed, charges: [charge] }] });
    expect(attempts.map(({ attemptKey }) => attemptKey)).toEqual(['ch_0']);
  });
});

describe('credit notes', () => {
  it('are rows with what they took off and what they gave back', () => {
    const notes = [
      aCreditNote(),
      aCreditNote({
        stripeCreditNoteId: 'cn_2',
        status: 'void',
        prePaymentMinor: 0n,
        postPaymentMinor: 1_900n,
      }),
    ];
    expect(project({}, { creditNotes: notes }).creditNotes).toEqual([
      expect.objectContaining({
        stripeCreditNoteId: 'cn_1',
        status: 'ISSUED',
        prePaymentMinor: 1_900n,
        currency: 'EUR',
        stripeInvoiceId: 'in_1',
      }),
      expect.objectContaining({
        stripeCreditNoteId: 'cn_2',
        status: 'VOID',
        postPaymentMinor: 1_900n,
      }),
    ]);
  });
});

describe('uncollectible', () => {
  it('stays what a person marked here while Stripe says nothing of it', () => {
    expect(project({}).facts).not.toHaveProperty('markedUncollectible');
  });

  it('is kept when it was paid afterwards: the payment decides the status', () => {
    const markedUncollectibleAt = new Date('2026-11-24T08:00:00Z');
    expect(project({ status: 'paid', markedUncollectibleAt }).facts).toMatchObject({
      markedUncollectible: markedUncollectibleAt,
    });
  });
});
