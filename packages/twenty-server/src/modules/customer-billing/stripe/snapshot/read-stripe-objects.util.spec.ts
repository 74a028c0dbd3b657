import type Stripe from 'stripe';
import {
  aChargeObject,
  aFinalizedInvoiceObject,
  aListOf,
  anInvoicePaymentObject,
  aRefundObject,
  aStripeInvoiceObject,
} from '../__tests__/stripe-objects.ts';
import {
  currencyOfOrThrow,
  dateOf,
  idOf,
  readInvoice,
  readPaymentIntent,
} from './read-stripe-objects.util.ts';
import { readCharge, readRefund } from './read-stripe-charge.util.ts';

describe('a reference at Stripe', () => {
  it.each([
    ['in_1', 'in_1'],
    [{ id: 'in_1' }, 'in_1'],
    [null, null],
    [undefined, null],
  ])('%j names %p', (reference, id) => {
    expect(idOf(reference)).toBe(id);
  });

  it.each([
    [0, new Date(0)],
    [1_795_348_800, new Date('2026-11-22T12:00:00Z')],
    [null, null],
    [undefined, null],
  ])('to the second %p is %p', (seconds, date) => {
    expect(dateOf(seconds)).toEqual(date);
  });

  it('to a currency is one of ours or an error', () => {
    expect(currencyOfOrThrow('eur')).toBe('EUR');
    expect(() => currencyOfOrThrow('zzz')).toThrow('ZZZ');
  });
});

describe("Stripe's invoice", () => {
  it('is read whole, with its payments', () => {
    const invoice = aFinalizedInvoiceObject({
      customer: { id: 'cus_1' } as Stripe.Customer,
      ending_balance: 0,
      status_transitions: {
        finalized_at: 1_795_348_800,
        voided_at: null,
        marked_uncollectible_at: null,
        paid_at: 1_795_348_900,
      },
    });
    const paid = anInvoicePaymentObject({
      status: 'paid',
      amount_paid: 11_900,
      status_transitions: { canceled_at: null, paid_at: 1_795_348_900 },
    });
    expect(readInvoice(invoice, [paid])).toEqual({
      stripeInvoiceId: 'in_1',
      status: 'open',
      livemode: false,
      currency: 'EUR',
      stripeCustomerId: 'cus_1',
      customerDeleted: false,
      cashAvailableMinor: 0n,
      totalMinor: 11_900n,
      amountDueMinor: 11_900n,
      amountRemainingMinor: 11_900n,
      amountPaidMinor: 0n,
      paidOffStripeMinor: 0n,
      startingBalanceMinor: 0n,
      endingBalanceMinor: 0n,
      prePaymentCreditNotesMinor: 0n,
      postPaymentCreditNotesMinor: 0n,
      finalizedAt: new Date('2026-11-22T12:00:00Z'),
      paidAt: new Date('2026-11-22T12:01:40Z'),
      voidedAt: null,
      markedUncollectibleAt: null,
      payments: [
        {
          stripeInvoicePaymentId: 'inpay_1',
          isDefault: true,
          status: 'paid',
          amountRequestedMinor: 11_900n,
          amountPaidMinor: 11_900n,
          paidAt: new Date('2026-11-22T12:01:40Z'),
          stripePaymentIntentId: 'pi_1',
          stripeChargeId: null,
          record: null,
        },
      ],
    });
  });

  it('P5: is read in our units', () => {
    const invoice = aStripeInvoiceObject({
      currency: 'isk',
      total: 50_000,
      amount_due: 40_000,
      amount_remaining: 40_000,
      starting_balance: -10_000,
    });
    expect(readInvoice(invoice, [])).toMatchObject({
      totalMinor: 500n,
      amountDueMinor: 400n,
      startingBalanceMinor: -100n,
    });
  });

  it.each([
    ['an expanded PaymentIntent', { payment_intent: { id: 'pi_9' } }, 'pi_9'],
    ['a bare charge', { type: 'charge', charge: 'ch_1' }, null],
  ])('names the PaymentIntent of a payment: %s', (_what, payment, stripePaymentIntentId) => {
    const invoicePayment = anInvoicePaymentObject({
      payment: payment as Stripe.InvoicePayment['payment'],
    });
    expect(readInvoice(aStripeInvoiceObject(), [invoicePayment]).payments[0]).toMatchObject({
      stripePaymentIntentId,
    });
  });

  it('counts a payment in a state of the future as open', () => {
    const invoicePayment = anInvoicePaymentObject({
      status: 'wandering',
    });
    expect(readInvoice(aStripeInvoiceObject(), [invoicePayment]).payments[0]?.status).toBe('open');
  });

  it.each(['archived', null])(
    'is refused with the status %p: nothing may rest on a guess',
    (status) => {
      expect(() =>
        readInvoice(aStripeInvoiceObject({ status: status as Stripe.Invoice['status'] }), []),
      ).toThrow(RangeError);
    },
  );
});

describe("Stripe's PaymentIntent", () => {
  const intent = {
    id: 'pi_1',
    status: 'requires_payment_method',
    amount: 11_900,
    currency: 'eur',
    created: 1_795_348_800,
    last_payment_error: { code: 'card_declined', message: 'Your card was declined.' },
  } as Stripe.PaymentIntent;

  it('is read with its last error', () => {
    expect(readPaymentIntent(intent)).toEqual({
      stripePaymentIntentId: 'pi_1',
      status: 'requires_payment_method',
      amountMinor: 11_900n,
      createdAt: new Date('2026-11-22T12:00:00Z'),
      lastErrorCode: 'card_declined',
      lastErrorMessage: 'Your card was declined.',
      lastErrorChargeId: null,
      lastErrorPaymentMethodId: null,
      receivedInPartMinor: 0n,
    });
  });

  it('has none where there is none', () => {
    expect(readPaymentIntent({ ...intent, last_payment_error: null })).toMatchObject({
      lastErrorCode: null,
      lastErrorMessage: null,
    });
  });
});

describe("Stripe's charge", () => {
  const booked = (currency: string) =>
    ({ id: 'txn_1', currency, fee: 204, net: 11_696 }) as Stripe.BalanceTransaction;

  it('is read with its refunds', () => {
    const charge = aChargeObject({ refunds: aListOf([aRefundObject()]) });
    expect(readCharge(charge)).toEqual({
      stripeChargeId: 'ch_1',
      stripePaymentIntentId: 'pi_1',
      status: 'succeeded',
      amountMinor: 11_900n,
      createdAt: new Date('2026-11-22T12:00:00Z'),
      method: 'card',
      methodDisplay: 'Visa ·· 4242',
      failureCode: null,
      failureMessage: null,
      declineCode: null,
      stripeCustomerId: 'cus_1',
      feeMinor: null,
      netMinor: null,
      disputed: false,
      fraudWarning: false,
      disputes: [],
      refunds: [
        {
          stripeRefundId: 're_1',
          status: 'succeeded',
          amountMinor: 4_000n,
          createdAt: new Date('2026-11-22T12:01:40Z'),
          failureReason: null,
          feeMinor: null,
          netMinor: null,
        },
      ],
    });
  });

  it.each([
    ['booked in its own currency', booked('eur'), { feeMinor: 204n, netMinor: 11_696n }],
    ['booked in another currency', booked('usd'), { feeMinor: null, netMinor: null }],
    ['not expanded', 'txn_1', { feeMinor: null, netMinor: null }],
    ['not booked', null, { feeMinor: null, netMinor: null }],
  ])('tells its fee only where it is %s', (_what, balance_transaction, amounts) => {
    expect(readCharge(aChargeObject({ balance_transaction }))).toMatchObject(amounts);
  });

  it('says why it was declined', () => {
    const charge = aChargeObject({
      status: 'failed',
      failure_code: 'card_declined',
      failure_message: 'Your card has insufficient funds.',
      outcome: { reason: 'insufficient_funds' } as Stripe.Charge.Outcome,
    });
    expect(readCharge(charge)).toMatchObject({
      status: 'failed',
      failureCode: 'card_declined',
      declineCode: 'insufficient_funds',
    });
  });

  it.each([
    ['a status of the future', 'floating', 'pending'],
    ['one under way', 'pending', 'pending'],
  ])('counts %s as pending', (_what, status, expected) => {
    expect(readCharge(aChargeObject({ status })).status).toBe(expected);
  });

  it.each<[object | null, string | null]>([
    [{ type: 'card', card: { brand: 'amex', last4: '0005' } }, 'Amex ·· 0005'],
    [{ type: 'card', card: { brand: null, last4: null } }, 'Card ·· ????'],
    [{ type: 'us_bank_account', us_bank_account: { last4: '6789' } }, 'Bank account ·· 6789'],
    [{ type: 'sepa_debit', sepa_debit: { last4: '3000' } }, 'SEPA debit ·· 3000'],
    [{ type: 'customer_balance', customer_balance: {} }, 'Customer balance'],
    [null, null],
  ])('shows %j as %p', (details, display) => {
    const payment_method_details = details as Stripe.Charge.PaymentMethodDetails | null;
    expect(readCharge(aChargeObject({ payment_method_details })).methodDisplay).toBe(display);
  });

  it('has no refunds when Stripe embeds none', () => {
    expect(readCharge(aChargeObject()).refunds).toEqual([]);
  });
});

describe("Stripe's refund", () => {
  it('is pending while it has no status, and says why it failed', () => {
    expect(readRefund(aRefundObject({ status: null }), 'EUR').status).toBe('pending');
    const failed = aRefundObject({ status: 'failed', failure_reason: 'expired_or_canceled_card' });
    expect(readRefund(failed, 'EUR').failureReason).toBe('expired_or_canceled_card');
  });
});
