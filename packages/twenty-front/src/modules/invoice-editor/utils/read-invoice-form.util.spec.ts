import { makeInvoice } from '../../../testing/invoice-fixtures.ts';
import { type InvoiceForm, type LineForm } from '../types/invoice-form.type.ts';
import { createFormat } from '../../format/utils/create-format.util.ts';
import { createFormOfInvoice } from './create-invoice-form.util.ts';
import { readInvoiceForm } from './read-invoice-form.util.ts';

const line = (key: string, changed: Partial<LineForm>): LineForm => ({
  key,
  description: 'Something',
  details: '',
  quantity: '1',
  unitPrice: '0',
  discount: '',
  tax: '10%',
  ...changed,
});

/** The invoice of the editor's picture, in yen. */
const form = (changed: Partial<InvoiceForm> = {}): InvoiceForm => ({
  company: { id: 'company-1', name: 'Tsukimori Precision Instruments Co., Ltd.' },
  contact: null,
  currency: 'JPY',
  issueDate: '2026-11-23',
  dueDate: '2026-12-23',
  note: '',
  discount: '2%',
  lines: [
    line('a', { quantity: '120', unitPrice: '18,400', discount: '5%' }),
    line('b', { quantity: '120', unitPrice: '2,350' }),
    line('c', { quantity: '6', unitPrice: '96,000' }),
    line('d', { unitPrice: '148,500', tax: '0%' }),
    line('e', { description: '', unitPrice: '' }),
  ],
  ...changed,
});

describe('readInvoiceForm', () => {
  it('P5: counts the totals as they are typed', () => {
    const { totals } = readInvoiceForm(form(), 'en-US');
    expect(totals).toMatchObject({
      subtotalMinor: 3104100n,
      invoiceDiscountMinor: 62082n,
      totalMinor: 3331667n,
    });
    expect(totals?.taxes).toEqual([
      { ratePercent: '10', taxableMinor: 2896488n, taxMinor: 289649n },
      { ratePercent: '0', taxableMinor: 145530n, taxMinor: 0n },
    ]);
  });

  it('sends what is typed, without the blank line', () => {
    const { input } = readInvoiceForm(form(), 'en-US');
    expect(input?.lines).toHaveLength(4);
    expect(input).toMatchObject({
      companyId: 'company-1',
      discountType: 'PERCENT',
      discountPercent: '2',
      discountAmountMinor: null,
      note: null,
    });
    expect(input?.lines[0]).toMatchObject({
      quantity: '120',
      unitPriceMinor: '18400',
      discountPercent: '5',
      taxRatePercent: '10',
      details: null,
    });
  });

  it('counts on while a line is unfinished, but sends nothing', () => {
    const read = readInvoiceForm(
      form({ lines: [line('a', { unitPrice: '100' }), line('b', { unitPrice: 'abc' })] }),
      'en-US',
    );
    expect(read.totals?.subtotalMinor).toBe(100n);
    expect(read.lines.get('b')?.netMinor).toBeNull();
    expect(read.totalsInput).toBeNull();
    expect(read.input).toBeNull();
  });

  it.each([
    [{ company: null }, 'company', 'Choose a customer.'],
    [{ dueDate: '2026-11-22' }, 'dueDate', 'The due date is before the issue date.'],
    [{ dueDate: '' }, 'dueDate', 'Choose a due date.'],
    [{ lines: [line('a', { description: '', unitPrice: '' })] }, 'lines', 'Add at least one line.'],
  ] as const)('says what is missing: %j', (changed, field, words) => {
    const read = readInvoiceForm(form({ ...changed, discount: '' }), 'en-US');
    expect(read.problems[field]).toBe(words);
    expect(read.input).toBeNull();
  });

  it('refuses a discount above the subtotal', () => {
    const read = readInvoiceForm(form({ discount: '9,000,000' }), 'en-US');
    expect(read.problems.discount).toContain('up to the subtotal');
    expect(read.input).toBeNull();
  });

  it.each(['en-US', 'de-DE', 'fr-FR'])(
    'opens a draft with texts that read back to the same invoice in %s',
    (locale) => {
      const invoice = makeInvoice({
        discountType: 'AMOUNT',
        discountAmountMinor: '1050',
        note: 'Thank you.',
      });
      const { input } = readInvoiceForm(
        createFormOfInvoice(
          invoice,
          createFormat({ locale, timeZone: 'Europe/Berlin', today: '2026-11-23' }),
        ),
        locale,
      );
      expect(input).toMatchObject({
        companyId: invoice.company.id,
        currency: 'EUR',
        note: 'Thank you.',
        discountType: 'AMOUNT',
        discountAmountMinor: '1050',
        lines: [
          {
            quantity: '24',
            unitPriceMinor: '115000',
            discountType: 'PERCENT',
            discountPercent: '10',
            taxRatePercent: '19',
          },
        ],
      });
    },
  );
});
