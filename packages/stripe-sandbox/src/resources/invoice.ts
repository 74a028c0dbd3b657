import { type Context, change, emit, findOrThrow } from '../core/context.ts';
import { currencyOrThrow } from '../core/currency.ts';
import { invalidRequest } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { Realm } from '../core/realm.ts';
import type { Customer, Invoice, InvoiceLine, TaxRate } from '../core/types.ts';
import { customerOrThrow } from './customer.ts';
import { balanceOf } from './customer-balance-transaction.ts';
import { joinItems, lineOf, pendingItemsOf, releaseItems } from './invoice-item-lines.ts';
import { type InvoiceLineInput, buildLine, pendingItemOrThrow } from './invoice-line.ts';
import { settle, totalsOf } from './invoice-totals.ts';
import {
  type InvoiceInput,
  checkNumberFreeOrThrow,
  draftFieldsOf,
  termsOrThrow,
} from './invoice-input.ts';

const MAX_LINES = 250;

export type InvoiceCreateInput = InvoiceInput & {
  customer: string;
  currency?: string;
  /** Items that wait for the customer's next invoice are left alone unless told otherwise. */
  pending_invoice_items_behavior?: 'exclude' | 'include';
};

/** A draft. @see https://docs.stripe.com/api/invoices/create */
export function createInvoice(context: Context, input: InvoiceCreateInput): Invoice {
  const { realm, clock } = context;
  const customer = customerOrThrow(context, input.customer, 'customer');
  const currency = currencyOrThrow(
    input.currency ?? customer.currency ?? realm.account.defaultCurrency,
  );
  const collectionMethod = input.collection_method ?? 'charge_automatically';
  const now = clock.now();
  const terms = termsOrThrow({ ...input, collectionMethod, now, settled: false });
  if (collectionMethod === 'send_invoice' && !customer.email)
    throw invalidRequest(
      'Missing email. In order to create invoices that are sent to the customer, the customer must have a valid email.',
      { param: 'customer', code: 'email_invalid' },
    );
  if (input.number) checkNumberFreeOrThrow(realm, input.number);
  const id = newId('in');
  const draft: Invoice = {
    ...blankDraft({ realm, id, now, currency }),
    ...customerSnapshot(customer),
    ...draftFieldsOf(context, input),
    collection_method: collectionMethod,
    due_date: terms.dueDate,
    metadata: mergeMetadata({}, input.metadata),
  };
  realm.invoices.set(id, draft);
  realm.invoiceLines.set(id, []);
  if (terms.daysUntilDue !== undefined) realm.invoiceTerms.set(id, terms.daysUntilDue);
  if (input.number) realm.invoiceNumbers.set(input.number, id);
  if (!customer.currency) change(realm.customers as Map<string, Customer>, customer, { currency });
  const pending =
    input.pending_invoice_items_behavior === 'include' ? pendingItemsOf(context, draft) : [];
  const created = pending.length > 0 ? joinItems(context, draft, pending, { silent: true }) : draft;
  emit(context, 'invoice.created', created);
  return created;
}

/** Appends to a draft, all lines or none. @see https://docs.stripe.com/api/invoices/add_lines */
export function addInvoiceLines(
  context: Context,
  id: string,
  input: { lines: InvoiceLineInput[]; invoice_metadata?: Metadata | '' },
): Invoice {
  const invoice = draftOrThrow(context, id);
  const { realm } = context;
  const present = linesOf(realm, id);
  if (input.lines.length === 0)
    throw invalidRequest('You must pass at least one line.', {
      param: 'lines',
      code: 'parameter_missing',
    });
  if (present.length + input.lines.length > MAX_LINES)
    throw invalidRequest(`An invoice can have at most ${MAX_LINES} line items.`, {
      param: 'lines',
    });
  const defaultRates: TaxRate[] = invoice.default_tax_rates;
  const items = input.lines.map((line, index) =>
    pendingItemOrThrow(context, { invoice, id: line.invoice_item, at: `lines[${index}]` }),
  );
  const added = input.lines.map((line, index) => {
    const item = items[index];
    return item
      ? lineOf(invoice, item)
      : buildLine(context, { invoice, line, index, defaultRates });
  });
  for (const item of items) if (item) change(realm.invoiceItems, item, { invoice: id });
  const metadata = mergeMetadata(invoice.metadata, input.invoice_metadata);
  const lines = [...present, ...added];
  realm.invoiceLines.set(id, lines);
  const changed = change(realm.invoices, invoice, { ...totalsOf(lines), metadata });
  emit(context, 'invoice.updated', changed, invoice);
  return changed;
}

/** Drafts only. @see https://docs.stripe.com/api/invoices/delete */
export function deleteInvoice(context: Context, id: string) {
  const { realm } = context;
  const invoice = invoiceOrThrow(context, id);
  if (invoice.status !== 'draft')
    throw invalidRequest(
      `You can only delete draft invoices. This invoice is ${invoice.status}; void it instead.`,
      { code: 'invoice_not_editable' },
    );
  emit(context, 'invoice.deleted', invoice);
  releaseItems(context, id);
  realm.invoices.delete(id);
  realm.invoiceLines.delete(id);
  realm.invoiceTerms.delete(id);
  if (invoice.number) realm.invoiceNumbers.delete(invoice.number);
  return { id, object: 'invoice', deleted: true } as const;
}

export function invoiceOrThrow(context: Context, id: string, param = 'invoice'): Invoice {
  return findOrThrow(context.realm.invoices, { kind: 'invoice', id, param });
}

/** Reading an invoice through the API renews the life of its hosted page. */
export function readInvoice(context: Context, id: string): Invoice {
  const invoice = invoiceOrThrow(context, id);
  const page = context.realm.hostedPages.get(id);
  if (page) context.realm.hostedPages.set(id, { ...page, urlReadAt: context.clock.now() });
  return invoice;
}

/** @throws invoice_not_editable once it was finalized. */
export function draftOrThrow(context: Context, id: string): Invoice {
  const invoice = invoiceOrThrow(context, id);
  if (invoice.status === 'draft') return invoice;
  throw invalidRequest(
    `This invoice is no longer editable: it is ${invoice.status}, and only drafts can be changed.`,
    { code: 'invoice_not_editable' },
  );
}

export function linesOf(realm: Realm, invoiceId: string): InvoiceLine[] {
  return realm.invoiceLines.get(invoiceId) ?? [];
}

/** A draft foresees the customer's present balance; nothing is used up before it is finalized. */
export function foreseen(realm: Realm, invoice: Invoice): Invoice {
  if (invoice.status !== 'draft' || typeof invoice.customer !== 'string') return invoice;
  const startingBalance = balanceOf(realm, invoice.customer, invoice.currency);
  const { amountDue } = settle({
    total: invoice.total,
    startingBalance,
    currency: invoice.currency,
  });
  return {
    ...invoice,
    starting_balance: startingBalance,
    amount_due: amountDue,
    amount_remaining: amountDue,
  };
}

/** What an invoice copies from its customer, until it is finalized. */
export function customerSnapshot(customer: Customer) {
  return {
    customer: customer.id,
    customer_address: customer.address ?? null,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    customer_phone: customer.phone ?? null,
    customer_shipping: customer.shipping,
    customer_tax_exempt: customer.tax_exempt ?? 'none',
    customer_tax_ids: [],
  } satisfies Partial<Invoice>;
}

function blankDraft(input: {
  realm: Realm;
  id: string;
  now: number;
  currency: string;
}): Omit<Invoice, keyof ReturnType<typeof customerSnapshot>> {
  const { realm, id, now, currency } = input;
  return {
    id,
    object: 'invoice',
    account_country: realm.account.country,
    account_name: realm.account.name,
    account_tax_ids: null,
    amount_due: 0,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_paid_off_stripe: 0,
    amount_remaining: 0,
    amount_shipping: 0,
    application: null,
    attempt_count: 0,
    attempted: false,
    auto_advance: false,
    automatic_tax: {
      disabled_reason: null,
      enabled: false,
      liability: null,
      provider: null,
      status: null,
    },
    automatically_finalizes_at: null,
    billing_reason: 'manual',
    collection_method: 'charge_automatically',
    created: now,
    currency,
    custom_fields: null,
    customer_account: null,
    default_payment_method: null,
    default_source: null,
    default_tax_rates: [],
    description: null,
    discounts: [],
    due_date: null,
    effective_at: null,
    ending_balance: null,
    footer: null,
    from_invoice: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: { type: 'self' },
    last_finalization_error: null,
    latest_revision: null,
    livemode: realm.livemode,
    metadata: {},
    next_payment_attempt: null,
    number: null,
    on_behalf_of: null,
    parent: null,
    payment_settings: {
      default_mandate: null,
      payment_method_options: null,
      payment_method_types: null,
    },
    period_end: now,
    period_start: now,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: null,
    shipping_cost: null,
    shipping_details: null,
    starting_balance: 0,
    statement_descriptor: null,
    status: 'draft',
    status_transitions: {
      finalized_at: null,
      marked_uncollectible_at: null,
      paid_at: null,
      voided_at: null,
    },
    subtotal: 0,
    subtotal_excluding_tax: 0,
    test_clock: null,
    total: 0,
    total_discount_amounts: [],
    total_excluding_tax: 0,
    total_pretax_credit_amounts: [],
    total_taxes: [],
    webhooks_delivered_at: null,
  };
}
