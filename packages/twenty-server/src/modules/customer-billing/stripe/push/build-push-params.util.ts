import { type CurrencyCode, formatDecimal, formatMoney, parseDecimalOrThrow } from 'twenty-shared';
import type Stripe from 'stripe';
import type { Company } from '../../../company/company.type.ts';
import type { Invoice, InvoiceLineItem } from '../../invoice/invoice.type.ts';
import { toStripeAmount } from '../amount.util.ts';
import { endOfDayInTimeZone } from '../payment-link/end-of-day.util.ts';

/** Lines sent with one request; Stripe documents no limit per call, only 250 per invoice. */
export const LINES_PER_REQUEST = 100;
const DESCRIPTION_LIMIT = 500;
const NAME_LIMIT = 256;
const ONE_DAY_MS = 24 * 60 * 60 * 1000;

export type InvoiceMetadata = {
  readonly crm_installation_id: string;
  readonly crm_workspace_id: string;
  readonly crm_invoice_id: string;
  readonly crm_version: string;
};

export const buildInvoiceMetadata = (input: {
  installationId: string;
  workspaceId: string;
  invoiceId: string;
  version: number;
}): InvoiceMetadata => ({
  crm_installation_id: input.installationId,
  crm_workspace_id: input.workspaceId,
  crm_invoice_id: input.invoiceId,
  crm_version: String(input.version),
});

/** https://docs.stripe.com/api/customers/create */
export const buildCustomerParams = (input: {
  company: Company;
  email: string;
  installationId: string;
  stripeCustomerRowId: string;
}): Stripe.CustomerCreateParams => ({
  name: cutTo(NAME_LIMIT, input.company.name),
  email: input.email,
  preferred_locales: [input.company.locale],
  metadata: {
    crm_installation_id: input.installationId,
    crm_workspace_id: input.company.workspaceId,
    crm_company_id: input.company.id,
    crm_customer_id: input.stripeCustomerRowId,
  },
});

/**
 * Parameters of `invoices.create` but for the customer, which may not exist yet. Nothing is inherited from the
 * customer and nothing happens by itself. https://docs.stripe.com/api/invoices/create
 */
export const buildInvoiceParams = (input: {
  invoice: Invoice;
  stripeNumber: string;
  metadata: InvoiceMetadata;
  timeZone: string;
  now: Date;
}): Omit<Stripe.InvoiceCreateParams, 'customer'> => ({
  auto_advance: false,
  collection_method: 'send_invoice',
  currency: input.invoice.currency.toLowerCase(),
  discounts: '',
  due_date: dueSeconds(input),
  metadata: { ...input.metadata },
  number: input.stripeNumber,
  pending_invoice_items_behavior: 'exclude',
  ...(input.invoice.note === null
    ? {}
    : { description: cutTo(DESCRIPTION_LIMIT, input.invoice.note) }),
});

/**
 * The end of the due date. Whether Stripe takes one in the past is not documented, and an overdue invoice must still be
 * payable: it gets a day from now, while the CRM keeps the date it was due.
 */
const dueSeconds = (input: { invoice: Invoice; timeZone: string; now: Date }): number => {
  const due = endOfDayInTimeZone(input.invoice.dueDate, input.timeZone).getTime();
  return Math.floor(Math.max(due, input.now.getTime() + ONE_DAY_MS) / 1000);
};

/**
 * Parameters of `invoices.addLines`, in as many requests as needed: final amounts and the exact tax, so that Stripe has
 * nothing to round. https://docs.stripe.com/api/invoices/add_lines
 */
export const buildLineRequests = (input: {
  lines: readonly InvoiceLineItem[];
  currency: CurrencyCode;
  locale: string;
}): Stripe.InvoiceAddLinesParams[] => {
  const lines = input.lines.map((line) => buildLine(line, input));
  return Array.from({ length: Math.ceil(lines.length / LINES_PER_REQUEST) }, (_, index) => ({
    lines: lines.slice(index * LINES_PER_REQUEST, (index + 1) * LINES_PER_REQUEST),
  }));
};

const buildLine = (
  line: InvoiceLineItem,
  { currency, locale }: { currency: CurrencyCode; locale: string },
): Stripe.InvoiceAddLinesParams.Line => ({
  amount: toStripeAmount(line.netMinor, currency),
  description: describeLine(line, currency, locale),
  discountable: false,
  metadata: { crm_line_id: line.id },
  ...(isZeroRate(line.taxRatePercent)
    ? {}
    : {
        tax_amounts: [
          {
            amount: toStripeAmount(line.taxMinor, currency),
            taxable_amount: toStripeAmount(line.netMinor, currency),
            tax_rate_data: {
              display_name: 'Tax',
              inclusive: false,
              // A rate, not money: the SDK takes a number, and four decimal places survive it.
              percentage: Number(line.taxRatePercent),
            },
          },
        ],
      }),
});

const isZeroRate = (percent: string): boolean =>
  parseDecimalOrThrow(percent, { maximumScale: 4 }).unscaled === 0n;

/** What the amount is made of, since Stripe is sent the final amount only: `Hull licence, 24 × €1,150.00, less 10%`. */
const describeLine = (line: InvoiceLineItem, currency: CurrencyCode, locale: string): string => {
  const quantity = formatDecimal(parseDecimalOrThrow(line.quantity, { maximumScale: 6 }));
  const parts = [line.description];
  if (line.details !== null) {
    parts.push(line.details);
  }
  if (quantity !== '1' || line.discount !== null) {
    parts.push(`${quantity} × ${formatMoney(line.unitPriceMinor, currency, locale)}`);
  }
  if (line.discount?.type === 'PERCENT') {
    parts.push(`less ${line.discount.percent}%`);
  } else if (line.discount?.type === 'AMOUNT') {
    parts.push(`less ${formatMoney(line.discount.amountMinor, currency, locale)}`);
  }
  if (line.invoiceDiscountMinor > 0n) {
    parts.push(
      `less ${formatMoney(line.invoiceDiscountMinor, currency, locale)} of the invoice discount`,
    );
  }
  return cutTo(DESCRIPTION_LIMIT, parts.join(', '));
};

/** Half a character at the end is cut too: it can be neither stored as JSON nor sent in a form. */
const cutTo = (limit: number, text: string): string =>
  text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
