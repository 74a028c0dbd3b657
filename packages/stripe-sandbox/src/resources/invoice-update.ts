import { type Context, change, emit } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import { mergeMetadata } from '../core/metadata.ts';
import type { Invoice } from '../core/types.ts';
import {
  type InvoiceInput,
  checkNumberFreeOrThrow,
  draftFieldsOf,
  termsOrThrow,
} from './invoice-input.ts';
import { invoiceOrThrow } from './invoice.ts';

/** What may still change once the invoice is finalized; everything with money in it is frozen. */
const EDITABLE_AFTER_FINALIZE = new Set(['metadata', 'auto_advance', 'payment_settings']);

/** @see https://docs.stripe.com/api/invoices/update */
export function updateInvoice(context: Context, id: string, input: InvoiceInput): Invoice {
  const invoice = invoiceOrThrow(context, id);
  if (invoice.status !== 'draft') {
    const frozen = Object.keys(input).find((key) => !EDITABLE_AFTER_FINALIZE.has(key));
    if (frozen)
      throw invalidRequest(
        `This invoice is ${invoice.status}; '${frozen}' can only be changed on a draft.`,
        { param: frozen, code: 'invoice_not_editable' },
      );
  }
  const { realm } = context;
  if (input.number) checkNumberFreeOrThrow(realm, input.number, id);
  const fields = draftFieldsOf(context, input);
  const changed = change(realm.invoices, invoice, {
    ...fields,
    ...termsChange(context, invoice, input),
    metadata: mergeMetadata(invoice.metadata, input.metadata),
  });
  if (input.number !== undefined) {
    if (invoice.number) realm.invoiceNumbers.delete(invoice.number);
    if (input.number) realm.invoiceNumbers.set(input.number, id);
  }
  emit(context, 'invoice.updated', changed, invoice);
  return changed;
}

function termsChange(context: Context, invoice: Invoice, input: InvoiceInput): Partial<Invoice> {
  const collectionMethod = input.collection_method ?? invoice.collection_method;
  const touched = input.collection_method ?? input.days_until_due ?? input.due_date;
  if (touched === undefined) return {};
  const terms = termsOrThrow({
    ...input,
    collectionMethod,
    now: context.clock.now(),
    settled: invoice.due_date !== null,
  });
  if (terms.daysUntilDue !== undefined)
    context.realm.invoiceTerms.set(invoice.id, terms.daysUntilDue);
  else if (input.due_date !== undefined) context.realm.invoiceTerms.delete(invoice.id);
  const kept = collectionMethod === 'send_invoice' ? invoice.due_date : null;
  return { collection_method: collectionMethod, due_date: terms.dueDate ?? kept };
}
