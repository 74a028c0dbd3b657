import { aStripeInvoice, aStripeState, anIntent } from '../__tests__/snapshot-builders.ts';
import type {
  StripeInvoiceSnapshot,
  StripeTransferSnapshot,
} from '../snapshot/stripe-snapshot.type.ts';
import { CashLeft, decideWaitingCash } from './decide-waiting-cash.util.ts';

const transfer = (fields: Partial<StripeTransferSnapshot> = {}): StripeTransferSnapshot => ({
  stripeTransactionId: 'ccsbtxn_1',
  amountMinor: 11_900n,
  reference: null,
  receivedAt: new Date('2026-11-22T12:00:00Z'),
  ...fields,
});

const OWN = { owedMinor: 11_900n, number: 'INV-2026-1' };

const decide = (situation: {
  transfers?: readonly StripeTransferSnapshot[];
  others?: readonly { owedMinor: bigint; number: string | null }[];
  atStripe?: Partial<StripeInvoiceSnapshot>;
  intent?: Parameters<typeof anIntent>[0];
  owedMinor?: bigint;
}) => {
  const transfers = situation.transfers ?? [transfer()];
  const invoice = aStripeInvoice({
    status: 'open',
    amountRemainingMinor: 11_900n,
    cashAvailableMinor: transfers.reduce((sum, { amountMinor }) => sum + amountMinor, 0n),
    ...situation.atStripe,
  });
  const intent = anIntent({ status: 'requires_payment_method', ...situation.intent });
  return decideWaitingCash({
    invoice: { ...OWN, owedMinor: situation.owedMinor ?? OWN.owedMinor },
    state: { ...aStripeState([{ intent, charges: [] }]), invoice, transfers },
    others: situation.others ?? [],
  });
};

describe('decideWaitingCash', () => {
  it('takes a transfer over exactly what the only open invoice asks for', () => {
    expect(decide({})).toEqual(transfer());
    expect(decide({ others: [{ owedMinor: 5_000n, number: 'INV-2026-2' }] })).toEqual(transfer());
  });

  it('takes the one that fits beside a rest of an earlier transfer', () => {
    const rest = transfer({ stripeTransactionId: 'ccsbtxn_0', amountMinor: 500n });
    expect(decide({ transfers: [transfer(), rest] })).toEqual(transfer());
  });

  it.each([
    ['nothing waits', { transfers: [] }, CashLeft.NOTHING_WAITS],
    [
      'it is over less',
      { transfers: [transfer({ amountMinor: 11_800n })] },
      CashLeft.NO_TRANSFER_FITS,
    ],
    [
      'it is over more',
      { transfers: [transfer({ amountMinor: 12_000n })] },
      CashLeft.NO_TRANSFER_FITS,
    ],
    [
      'a part of the cash was used meanwhile',
      { atStripe: { cashAvailableMinor: 100n } },
      CashLeft.NO_TRANSFER_FITS,
    ],
    [
      'another invoice asks for the same',
      { others: [{ owedMinor: 11_900n, number: 'INV-2026-2' }] },
      CashLeft.SEVERAL_INVOICES_FIT,
    ],
    ['the invoice is void at Stripe', { atStripe: { status: 'void' } }, CashLeft.NOT_PAYABLE],
    ['the invoice was given up', { atStripe: { status: 'uncollectible' } }, CashLeft.NOT_PAYABLE],
    ['Stripe asks for another amount than is owed', { owedMinor: 11_000n }, CashLeft.NOT_PAYABLE],
    ['a debit is on its way', { intent: { status: 'processing' } }, CashLeft.NOT_PAYABLE],
    [
      'transfers paid a part already',
      { intent: { receivedInPartMinor: 100n } },
      CashLeft.NOT_PAYABLE,
    ],
  ] as const)('leaves it where %s', (_why, situation, left) => {
    expect(decide(situation)).toBe(left);
  });

  describe('with a reference', () => {
    const others = [{ owedMinor: 5_000n, number: 'INV-2026-2' }];
    const named = (reference: string) => decide({ transfers: [transfer({ reference })], others });

    it.each([
      'INV-2026-1',
      'inv-2026-1 thanks',
      'Invoice INV - 2026 - 1',
      'PO 9 INV-2026-1 2 pieces',
      'order 99',
    ])('takes “%s”', (reference) => {
      expect(named(reference)).toEqual(transfer({ reference }));
    });

    it('leaves it where it names another open invoice', () => {
      expect(named('INV-2026-2')).toBe(CashLeft.ANOTHER_INVOICE_IS_NAMED);
    });

    it('takes it where the other number is only the beginning of what is written', () => {
      expect(named('INV-2026-20')).toEqual(transfer({ reference: 'INV-2026-20' }));
    });

    it('takes it where it names both', () => {
      const reference = 'INV-2026-1 / INV-2026-2';
      expect(named(reference)).toEqual(transfer({ reference }));
    });
  });
});
