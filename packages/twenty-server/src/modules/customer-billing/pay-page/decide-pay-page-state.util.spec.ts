import {
  decidePayPageState,
  isPayable,
  type PayPageStateKind,
} from './decide-pay-page-state.util.ts';
import { type InvoiceOverrides, invoiceOf, NOW, paymentOf, tokenOf } from './pay-page.examples.ts';
import type { Payment } from '../payment/payment.type.ts';

const TOTAL = invoiceOf().totalMinor;
const paid = paymentOf({ amountMinor: TOTAL });
const part = paymentOf({ amountMinor: 5_000n });
const processing = paymentOf({ status: 'PROCESSING', amountMinor: TOTAL, movementId: 'pi_2' });
const failed = paymentOf({ status: 'FAILED', amountMinor: TOTAL });
const refundOf = (amountMinor: bigint, status: Payment['status'] = 'SUCCEEDED') =>
  paymentOf({ kind: 'REFUND', amountMinor: -amountMinor, status, movementId: 're_1' });
const disputeOf = (disputeStatus: string) =>
  paymentOf({
    kind: 'DISPUTE',
    amountMinor: -TOTAL,
    status: disputeStatus === 'lost' ? 'SUCCEEDED' : 'PENDING',
    disputeStatus,
    movementId: 'du_1',
  });

const decide = (
  payments: Payment[],
  invoice: InvoiceOverrides = {},
  token: Parameters<typeof tokenOf>[0] = {},
) =>
  decidePayPageState({
    token: tokenOf(token),
    invoice: invoiceOf(invoice, payments),
    payments,
    now: NOW,
  });

const OVER = { expiresAt: new Date(NOW.getTime() - 1) };

describe('decidePayPageState', () => {
  it.each<[string, PayPageStateKind, Payment[], InvoiceOverrides, Parameters<typeof tokenOf>[0]]>([
    ['nothing has been paid', 'PAYABLE', [], {}, {}],
    ['the last try failed', 'PAYABLE', [failed], { failing: true }, {}],
    ['staff gave up on it', 'PAYABLE', [], { markedUncollectibleAt: NOW }, {}],
    ['a part is paid', 'PART_PAID', [part], {}, {}],
    ['the money is on its way', 'PROCESSING', [processing], {}, {}],
    ['a part is paid and the rest on its way', 'PROCESSING', [part, processing], {}, {}],
    ['it is paid', 'PAID', [paid], {}, {}],
    ['it comes to zero', 'PAID', [], { lines: [] }, {}],
    ['too much was paid', 'PAID', [paid, paymentOf({ movementId: 'pi_3' })], {}, {}],
    ['a part was refunded', 'REFUNDED', [paid, refundOf(100n)], {}, {}],
    ['all was refunded', 'REFUNDED', [paid, refundOf(TOTAL)], {}, {}],
    ['the bank looks into it', 'DISPUTED', [paid, disputeOf('needs_response')], {}, {}],
    ['the bank took it back', 'RETURNED', [paid, disputeOf('lost')], {}, {}],
    ['it is void', 'VOID', [], { voidedAt: NOW }, {}],
    ['it is void with money on it', 'VOID', [part], { voidedAt: NOW }, {}],
    ['credit notes took all of it', 'VOID', [], { prePaymentCreditMinor: TOTAL }, {}],
    ['nobody issued it', 'NOT_FOUND', [], { issuedAt: null }, {}],
    ['the link is over', 'EXPIRED', [], {}, OVER],
    ['the link is over and a part is paid', 'EXPIRED', [part], {}, OVER],
    ['the link is over and a payment went back', 'EXPIRED', [paid, disputeOf('lost')], {}, OVER],
    ['the link is over, but it is paid', 'PAID', [paid], {}, OVER],
    ['the link is over, but the money is on its way', 'PROCESSING', [processing], {}, OVER],
    ['the link never ends', 'PAYABLE', [], {}, { expiresAt: null }],
    ['the link was revoked', 'NOT_FOUND', [], {}, { revokedAt: NOW }],
    ['the link was revoked and it is paid', 'NOT_FOUND', [paid], {}, { revokedAt: NOW }],
    [
      'the link was revoked before it was replaced',
      'NOT_FOUND',
      [],
      {},
      { isCurrent: false, revokedAt: NOW },
    ],
    ['the link was replaced', 'REPLACED', [], {}, { isCurrent: false }],
    ['the link was replaced and it is paid', 'REPLACED', [paid], {}, { isCurrent: false }],
  ])('when %s is %s', (_when, kind, payments, invoice, token) => {
    expect(decide(payments, invoice, token).kind).toBe(kind);
  });

  it('knows nothing of a link without a token or an invoice', () => {
    const nothing = { payments: [], now: NOW };
    expect(decidePayPageState({ token: null, invoice: null, ...nothing }).kind).toBe('NOT_FOUND');
    expect(decidePayPageState({ token: tokenOf(), invoice: null, ...nothing }).kind).toBe(
      'NOT_FOUND',
    );
  });

  it('opens in the last millisecond and is over in the next', () => {
    const at = (expiresAt: Date) => decide([], {}, { expiresAt }).kind;
    expect(at(NOW)).toBe('PAYABLE');
    expect(at(new Date(NOW.getTime() - 1))).toBe('EXPIRED');
  });

  it('P1: has a button in three states only', () => {
    expect(isPayable({ kind: 'PAYABLE' })).toBe(true);
    expect(isPayable({ kind: 'PART_PAID' })).toBe(true);
    expect(isPayable({ kind: 'RETURNED' })).toBe(true);
    const others: PayPageStateKind[] = [
      'NOT_FOUND',
      'REPLACED',
      'EXPIRED',
      'PROCESSING',
      'PAID',
      'REFUNDED',
      'DISPUTED',
      'VOID',
    ];
    expect(others.filter((kind) => isPayable({ kind }))).toEqual([]);
  });

  it('shows the money that arrived and went back, not what failed', () => {
    const payments = [paid, failed, refundOf(100n), refundOf(200n, 'FAILED')];
    expect(decide(payments).movements).toEqual([payments[0], payments[2]]);
  });

  it('shows what is on its way while it is', () => {
    expect(decide([part, processing]).movements).toEqual([processing]);
  });

  describe('may just have been paid', () => {
    const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
    it.each([
      ['half a minute after the press', true, [], 0.5],
      ['an hour after it, when no page at Stripe is open any more', true, [part], 64],
      ['later', false, [], 65],
      ['once it is paid', false, [paid], 1],
    ])('%s: %p', (_when, expected, payments, minutes) => {
      expect(decide(payments, {}, { lastOpenedAt: minutesAgo(minutes) }).mayJustHavePaid).toBe(
        expected,
      );
    });

    it('never where nobody pressed', () => {
      expect(decide([]).mayJustHavePaid).toBe(false);
    });
  });
});
