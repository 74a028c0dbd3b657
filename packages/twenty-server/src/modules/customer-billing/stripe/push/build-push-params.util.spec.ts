import type { Company } from '../../../company/company.type.ts';
import { aLine, anInvoice } from '../__tests__/builders.ts';
import {
  buildCustomerParams,
  buildInvoiceMetadata,
  buildInvoiceParams,
  buildLineRequests,
} from './build-push-params.util.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const COMPANY: Company = {
  id: 'company-1',
  workspaceId: 'workspace-1',
  name: 'Brackwater Marine',
  billingEmail: 'payables@brackwater.example',
  countryCode: 'DE',
  locale: 'de-DE',
  createdAt: NOW,
  updatedAt: NOW,
};
const METADATA = buildInvoiceMetadata({
  installationId: 'installation-1',
  workspaceId: 'workspace-1',
  invoiceId: 'invoice-1',
  version: 2,
});

const invoiceParams = (fields: Parameters<typeof anInvoice>[0] = {}, timeZone = 'Europe/Berlin') =>
  buildInvoiceParams({
    invoice: anInvoice(fields),
    stripeNumber: 'INV-2026-0042',
    metadata: METADATA,
    timeZone,
    now: NOW,
  });

const linesOf = (
  fields: Parameters<typeof aLine>[0] = {},
  currency: 'EUR' | 'UGX' | 'KWD' = 'EUR',
) => buildLineRequests({ lines: [aLine(fields)], currency, locale: 'en-US' })[0]?.lines[0];

describe('the customer sent to Stripe', () => {
  it('is the company with our ids', () => {
    expect(
      buildCustomerParams({
        company: COMPANY,
        email: 'payables@brackwater.example',
        installationId: 'installation-1',
        stripeCustomerRowId: 'row-1',
      }),
    ).toEqual({
      name: 'Brackwater Marine',
      email: 'payables@brackwater.example',
      preferred_locales: ['de-DE'],
      metadata: {
        crm_installation_id: 'installation-1',
        crm_workspace_id: 'workspace-1',
        crm_company_id: 'company-1',
        crm_customer_id: 'row-1',
      },
    });
  });

  it('has a name of at most 256 characters', () => {
    const { name } = buildCustomerParams({
      company: { ...COMPANY, name: 'x'.repeat(300) },
      email: 'a@b.example',
      installationId: 'i',
      stripeCustomerRowId: 'r',
    });
    expect(name).toHaveLength(256);
  });
});

describe('the invoice sent to Stripe', () => {
  it('inherits nothing and does nothing by itself', () => {
    expect(invoiceParams()).toEqual({
      auto_advance: false,
      collection_method: 'send_invoice',
      currency: 'eur',
      discounts: '',
      due_date: Date.parse('2026-12-01T22:59:59Z') / 1000,
      metadata: {
        crm_installation_id: 'installation-1',
        crm_workspace_id: 'workspace-1',
        crm_invoice_id: 'invoice-1',
        crm_version: '2',
      },
      number: 'INV-2026-0042',
      pending_invoice_items_behavior: 'exclude',
    });
  });

  it('is due at the end of the day where the workspace is', () => {
    expect(invoiceParams({}, 'America/New_York').due_date).toBe(
      Date.parse('2026-12-02T04:59:59Z') / 1000,
    );
  });

  it.each([
    ['long ago', '2026-01-31'],
    ['today, ending within the day', '2026-11-22'],
  ])('has a day left when it was due %s', (_when, dueDate) => {
    expect(invoiceParams({ dueDate }).due_date).toBe(NOW.getTime() / 1000 + 24 * 60 * 60);
  });

  it('carries the note as its description, cut to what Stripe takes', () => {
    expect(invoiceParams({ note: 'Order 7' }).description).toBe('Order 7');
    expect(invoiceParams({ note: 'x'.repeat(501) }).description).toHaveLength(500);
  });
});

describe('the lines sent to Stripe', () => {
  it('P5: carry the final amount and the exact tax, so that Stripe rounds nothing', () => {
    expect(linesOf()).toEqual({
      amount: 10_000,
      description: 'Sensor gateway, 2 × €50.00',
      discountable: false,
      metadata: { crm_line_id: 'line-1' },
      tax_amounts: [
        {
          amount: 1_900,
          taxable_amount: 10_000,
          tax_rate_data: { display_name: 'Tax', inclusive: false, percentage: 19 },
        },
      ],
    });
  });

  it.each(['0', '0.0', '0.0000'])('name no tax at a rate of %s', (taxRatePercent) => {
    expect(linesOf({ taxRatePercent, taxMinor: 0n })).not.toHaveProperty('tax_amounts');
  });

  it('name a rate that brought no tax, since it is not none', () => {
    const line = linesOf({ netMinor: 0n, taxMinor: 0n, taxRatePercent: '7.7' });
    expect(line?.tax_amounts).toEqual([
      {
        amount: 0,
        taxable_amount: 0,
        tax_rate_data: { display_name: 'Tax', inclusive: false, percentage: 7.7 },
      },
    ]);
  });

  it("P5: are in Stripe's units", () => {
    const ugx = linesOf({ netMinor: 5n, taxMinor: 1n, unitPriceMinor: 5n, quantity: '1' }, 'UGX');
    expect(ugx).toMatchObject({ amount: 500, tax_amounts: [{ amount: 100, taxable_amount: 500 }] });
    expect(linesOf({ netMinor: 1_230n }, 'KWD')).toMatchObject({ amount: 1_230 });
  });

  it.each<[string, Parameters<typeof aLine>[0], string]>([
    ['one piece', { quantity: '1' }, 'Sensor gateway'],
    ['a part of a piece', { quantity: '0.5' }, 'Sensor gateway, 0.5 × €50.00'],
    ['details', { quantity: '1', details: 'Serial 4711' }, 'Sensor gateway, Serial 4711'],
    [
      'a discount in percent on one piece',
      { quantity: '1', discount: { type: 'PERCENT', percent: '10' } },
      'Sensor gateway, 1 × €50.00, less 10%',
    ],
    [
      'a discount of an amount',
      { discount: { type: 'AMOUNT', amountMinor: 250n } },
      'Sensor gateway, 2 × €50.00, less €2.50',
    ],
    [
      'a share of the invoice-wide discount',
      { quantity: '1', invoiceDiscountMinor: 100n },
      'Sensor gateway, less €1.00 of the invoice discount',
    ],
  ])('say in words what %s came to', (_what, fields, description) => {
    expect(linesOf(fields)?.description).toBe(description);
  });

  it('describe themselves in at most 500 characters', () => {
    expect(linesOf({ description: 'x'.repeat(600) })?.description).toHaveLength(500);
  });

  it('are never cut in the middle of a character, which could not be sent', () => {
    const description = linesOf({ description: `${'x'.repeat(499)}🚀` })?.description;
    expect(description).toBe('x'.repeat(499));
    expect(linesOf({ description: `${'x'.repeat(498)}🚀` })?.description).toMatch(/🚀$/);
  });

  it.each([
    [0, []],
    [1, [1]],
    [100, [100]],
    [101, [100, 1]],
    [250, [100, 100, 50]],
  ])('%i of them go in requests of %j, each line once and in order', (count, sizes) => {
    const lines = Array.from({ length: count }, (_, index) => aLine({ id: `line-${index}` }));
    const requests = buildLineRequests({ lines, currency: 'EUR', locale: 'en-US' });
    expect(requests.map((request) => request.lines.length)).toEqual(sizes);
    expect(requests.flatMap((request) => request.lines.map(({ metadata }) => metadata))).toEqual(
      lines.map(({ id }) => ({ crm_line_id: id })),
    );
  });
});
