import fc from 'fast-check';
import type { CurrencyCode } from 'twenty-shared';
import { toStripeAmount } from '../../src/modules/customer-billing/stripe/amount.util.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  createCompany,
  createDraft,
  dataOf,
  pressCreateStripeInvoice,
} from './support/invoices.ts';

const INVOICES = process.env['TEST_LONG'] === '1' ? 2_000 : 100;
const SEED = 20_261_122;
const CURRENCIES = ['EUR', 'USD', 'GBP', 'HUF', 'JPY', 'KWD', 'ISK', 'CHF'] as const;

const decimal = (maximum: number, scale: number) =>
  fc.integer({ min: 1, max: maximum * 10 ** scale }).map((n) => (n / 10 ** scale).toFixed(scale));
const line = fc.record({
  description: fc.constant('Sensor gateway'),
  quantity: fc.oneof(fc.constant('1'), decimal(40, 3), decimal(9, 6)),
  // Far above every currency's smallest charge, in whole steps of KWD and ISK.
  unitPriceMinor: fc.integer({ min: 50_000, max: 900_000 }).map((n) => String(n * 10)),
  taxRatePercent: fc.oneof(fc.constantFrom('0', '7', '19'), decimal(30, 4)),
  discountPercent: fc.option(decimal(90, 4)),
});
const invoice = fc.record({
  currency: fc.constantFrom<CurrencyCode>(...CURRENCIES),
  lines: fc
    .tuple(line, fc.array(line, { maxLength: 5 }))
    // One whole piece, so that no invoice is below what Stripe can collect, as one of two thousand otherwise is.
    .map(([first, others]) => [{ ...first, quantity: '1' }, ...others]),
});

describe('an invoice at Stripe', () => {
  let world: BillingWorld;

  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
  });
  afterAll(() => world.close());

  it(
    `P5: equals ours to the last minor unit, line by line, for ${INVOICES} random ones`,
    async () => {
      const companyId = await createCompany(world.admin);
      const drafts = fc.sample(invoice, { seed: SEED, numRuns: INVOICES });
      const ours = new Map<string, { totalMinor: string; currency: CurrencyCode }>();
      for (const draft of drafts) {
        const lines = draft.lines.map(({ discountPercent, ...rest }) => ({
          ...rest,
          ...(discountPercent === null ? {} : { discountType: 'PERCENT', discountPercent }),
        }));
        const id = await createDraft(world.admin, { companyId, currency: draft.currency, lines });
        const { createStripeInvoice } = dataOf(await pressCreateStripeInvoice(world.admin, id));
        ours.set(createStripeInvoice.stripeInvoiceId ?? '', {
          totalMinor: createStripeInvoice.totalMinor,
          currency: draft.currency,
        });
      }
      const atStripe = await world.sandbox.control.state('invoices');
      expect(new Set(drafts.map(({ currency }) => currency)).size).toBe(CURRENCIES.length);
      expect(
        atStripe.map(({ id, total, currency, status }) => [
          id,
          total,
          currency.toUpperCase(),
          status,
        ]),
      ).toEqual(
        atStripe.map(({ id }) => {
          const own = ours.get(id);
          const total = own && toStripeAmount(BigInt(own.totalMinor), own.currency);
          return [id, total, own?.currency, 'open'];
        }),
      );
      expect(atStripe).toHaveLength(INVOICES);

      const lines = await world.app.database.query<{ taxMinor: string; netMinor: string }>(
        `SELECT sum(line."netMinor") AS "netMinor", sum(line."taxMinor") AS "taxMinor" FROM "invoiceLineItem" line`,
      );
      const [sums] = await world.app.database.query<{ taxMinor: string; netMinor: string }>(
        'SELECT sum("netMinor") AS "netMinor", sum("taxMinor") AS "taxMinor" FROM "invoice"',
      );
      expect(lines).toEqual([sums]);
    },
    INVOICES * 2_000,
  );
});
