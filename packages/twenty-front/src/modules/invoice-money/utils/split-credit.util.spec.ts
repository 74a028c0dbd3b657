import { makeInvoice } from '../../../testing/invoice-fixtures.ts';
import { makeCreditNote } from '../../../testing/payment-fixtures.ts';
import { owedAfter } from './owed-after.util.ts';
import { creditableMinor, splitCredit } from './split-credit.util.ts';

const INVOICE = makeInvoice({ totalMinor: '10000', owedMinor: '4000' });

describe('credit notes', () => {
  it('can take away the total, less the notes that stand', () => {
    const creditNotes = [
      makeCreditNote({ amountMinor: '3000' }),
      makeCreditNote({ id: 'note-2', amountMinor: '9000', voided: true }),
    ];
    expect(creditableMinor({ ...INVOICE, creditNotes })).toBe(7000n);
    expect(creditableMinor({ ...INVOICE, totalMinor: '2000', creditNotes })).toBe(0n);
  });

  it.each([
    [4000n, 4000n, 0n],
    [4001n, 4000n, 1n],
    [1n, 1n, 0n],
  ])('P5: lower what is owed first: %s is %s owed and %s paid', (amount, owed, paid) => {
    expect(splitCredit(INVOICE, amount)).toEqual({ owedPartMinor: owed, paidPartMinor: paid });
  });
});

describe('owedAfter', () => {
  it.each([
    ['4000', '0', 4000n, 0n],
    ['4000', '0', 5000n, 0n],
    ['4000', '0', -6000n, 10_000n],
    ['0', '1000', -6000n, 5000n],
    ['0', '1000', -1000n, 0n],
  ])('P5: owed %s, too much %s, changed by %s: %s', (owedMinor, overpaidMinor, change, after) => {
    expect(owedAfter({ owedMinor, overpaidMinor }, change)).toBe(after);
  });
});
