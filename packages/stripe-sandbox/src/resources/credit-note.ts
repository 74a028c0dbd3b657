import { type Context, change, emit, findOrThrow } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { CreditNote, CreditNoteLine, Invoice } from '../core/types.ts';
import { type CreditNoteInput, planCreditNote } from './credit-note-plan.ts';
import { adjustBalance } from './customer-balance-transaction.ts';
import { checkNothingProcessingOrThrow, keepDefaultPaymentInStep } from './default-payment.ts';
import { invoiceOrThrow } from './invoice.ts';
import { createRefund } from './refund.ts';

/**
 * Lowers what is still to be paid first; the rest gives back what was paid, as refund, credit or outside Stripe.
 * @see https://docs.stripe.com/api/credit_notes/create
 */
export function createCreditNote(context: Context, input: CreditNoteInput): CreditNote {
  const plan = planCreditNote(context, input);
  const { invoice, lines, refund, creditAmount } = plan;
  const { realm } = context;
  const made = refund && createRefund(context, refund);
  const credit =
    creditAmount > 0
      ? adjustBalance(context, {
          customerId: String(plan.note.customer),
          amount: -creditAmount,
          currency: plan.note.currency,
          type: 'credit_note',
          invoiceId: invoice.id,
          creditNoteId: plan.note.id,
        })
      : undefined;
  const note: CreditNote = {
    ...plan.note,
    customer_balance_transaction: credit?.id ?? null,
    refunds: [
      ...plan.note.refunds,
      ...(made
        ? [
            {
              amount_refunded: made.amount,
              payment_record_refund: null,
              refund: made.id,
              type: 'refund' as const,
            },
          ]
        : []),
    ],
  };
  realm.creditNotes.set(note.id, note);
  realm.creditNoteLines.set(note.id, lines);
  emit(context, 'credit_note.created', note);
  applyToInvoice(context, invoice, note);
  return note;
}

/** What `createCreditNote` would make; nothing changes. @see https://docs.stripe.com/api/credit_notes/preview */
export function previewCreditNote(
  context: Context,
  input: CreditNoteInput,
): CreditNote & { lines: CreditNoteLine[] } {
  const { note, lines } = planCreditNote(context, input);
  return { ...note, lines };
}

/** @see https://docs.stripe.com/api/credit_notes/update */
export function updateCreditNote(
  context: Context,
  id: string,
  input: { memo?: string; metadata?: Metadata | '' },
): CreditNote {
  const note = creditNoteOrThrow(context, id);
  const changed = change(context.realm.creditNotes, note, {
    ...(input.memo !== undefined && { memo: input.memo || null }),
    metadata: mergeMetadata(note.metadata, input.metadata),
  });
  emit(context, 'credit_note.updated', changed, note);
  return changed;
}

/** On an open invoice only: its amount goes back to what is to be paid. @see https://docs.stripe.com/api/credit_notes/void */
export function voidCreditNote(context: Context, id: string): CreditNote {
  const note = creditNoteOrThrow(context, id);
  const invoice = invoiceOrThrow(context, String(note.invoice));
  if (note.status === 'void') throw invalidRequest('This credit note has already been voided.');
  if (invoice.status !== 'open' || note.post_payment_amount > 0)
    throw invalidRequest(
      `You can only void credit notes of open invoices. This invoice is ${invoice.status}.`,
    );
  checkNothingProcessingOrThrow(context, invoice);
  const voided = change(context.realm.creditNotes, note, {
    status: 'void',
    voided_at: context.clock.now(),
  });
  emit(context, 'credit_note.voided', voided);
  const amount = note.pre_payment_amount;
  const owed = change(context.realm.invoices, invoice, {
    amount_due: invoice.amount_due + amount,
    amount_remaining: invoice.amount_remaining + amount,
    pre_payment_credit_notes_amount: invoice.pre_payment_credit_notes_amount - amount,
  });
  keepDefaultPaymentInStep(context, owed);
  emit(context, 'invoice.updated', owed, invoice);
  return voided;
}

export function creditNoteOrThrow(context: Context, id: string): CreditNote {
  return findOrThrow(context.realm.creditNotes, { kind: 'credit note', id });
}

function applyToInvoice(context: Context, invoice: Invoice, note: CreditNote): void {
  const { pre_payment_amount: before, post_payment_amount: after } = note;
  const remaining = invoice.amount_remaining - before;
  const settled = before > 0 && remaining === 0;
  const { realm, clock } = context;
  const changed = change(realm.invoices, invoice, {
    amount_due: invoice.amount_due - before,
    amount_remaining: remaining,
    pre_payment_credit_notes_amount: invoice.pre_payment_credit_notes_amount + before,
    post_payment_credit_notes_amount: invoice.post_payment_credit_notes_amount + after,
    ...(settled && {
      status: 'paid' as const,
      attempted: true,
      auto_advance: false,
      status_transitions: { ...invoice.status_transitions, paid_at: clock.now() },
    }),
  });
  keepDefaultPaymentInStep(context, changed);
  emit(context, 'invoice.updated', changed, invoice);
  if (settled) emit(context, 'invoice.paid', changed);
}
