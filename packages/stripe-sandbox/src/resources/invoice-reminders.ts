import { type Context, emit } from '../core/context.ts';
import type { Invoice } from '../core/types.ts';

const DAYS_BEFORE_DUE = 3;
const DAY = 86_400;

/** Plans invoice.will_be_due and invoice.overdue of an invoice that was just finalized; a date in the past fires nothing. */
export function planReminders(context: Context, { id, due_date: dueDate }: Invoice): void {
  if (dueDate === null) return;
  const now = context.clock.now();
  const soon = dueDate - DAYS_BEFORE_DUE * DAY;
  if (soon > now) context.later({ kind: 'invoice_will_be_due', id, dueAt: soon });
  if (dueDate > now) context.later({ kind: 'invoice_overdue', id, dueAt: dueDate });
}

export function remindBeforeDue(context: Context, id: string): void {
  const invoice = context.realm.invoices.get(id);
  if (invoice?.status === 'open') emit(context, 'invoice.will_be_due', invoice);
}

export function reportOverdue(context: Context, id: string): void {
  const invoice = context.realm.invoices.get(id);
  if (invoice?.status === 'open') emit(context, 'invoice.overdue', invoice);
}
