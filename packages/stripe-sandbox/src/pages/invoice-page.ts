import { formatAmount } from '../core/currency.ts';
import type { Realm } from '../core/realm.ts';
import type { Invoice } from '../core/types.ts';
import { type CardProblem, SHOWN_TEST_CARDS } from '../resources/card.ts';
import { linesOf } from '../resources/invoice.ts';
import { escapeHtml, page } from './html.ts';

export type PageNotice = {
  /** The bank refused: its words. */
  declined?: string;
  /** What is wrong with the form; nothing was charged. */
  problems?: CardProblem[];
  /** A second try to pay what is paid. */
  alreadyPaid?: boolean;
};

/** The page a customer sees. Never shows anything that was typed into the card form. */
export function invoicePage(
  input: { realm: Realm; invoice: Invoice; expired: boolean },
  notice: PageNotice = {},
): string {
  const { realm, invoice, expired } = input;
  const closed = closedText(invoice, expired, notice);
  const body = closed
    ? closedCard(closed) + summary(realm, invoice)
    : summary(realm, invoice) + form(invoice, notice);
  return page({ title: `${titleOf(invoice)} · ${realm.account.name}`, body });
}

export function notFoundPage(
  text = 'This link leads nowhere. Ask the sender for a new one.',
): string {
  return page({
    title: 'Page not found',
    body: closedCard({ heading: 'Page not found', text }),
  });
}

type Closed = { heading: string; text: string; paid?: boolean };

function closedText(invoice: Invoice, expired: boolean, notice: PageNotice): Closed | undefined {
  if (invoice.status === 'paid')
    return {
      heading: 'Invoice paid',
      text: notice.alreadyPaid
        ? 'This invoice has already been paid. You were not charged again.'
        : 'Thank you. There is nothing left to pay.',
      paid: true,
    };
  if (invoice.status === 'void')
    return {
      heading: 'Invoice voided',
      text: 'The sender has voided this invoice. It can no longer be paid.',
    };
  if (expired)
    return {
      heading: 'This link has expired',
      text: 'Ask the sender for a new link to this invoice.',
    };
  return undefined;
}

function closedCard({ heading, text, paid }: Closed): string {
  return `<section class="card" role="status">${paid ? '<div class="tick" aria-hidden="true">✓</div>' : ''}
<h1>${escapeHtml(heading)}</h1><p class="soft">${escapeHtml(text)}</p></section>`;
}

function summary(realm: Realm, invoice: Invoice): string {
  const money = (amount: number) => escapeHtml(formatAmount(amount, invoice.currency));
  const lines = linesOf(realm, invoice.id).map(
    (line) =>
      `<tr><td>${escapeHtml(line.description ?? 'Item')}</td><td class="n">${money(line.amount)}</td></tr>`,
  );
  const taxes = (invoice.total_taxes ?? []).filter(({ amount }) => amount !== 0);
  const tax = taxes.reduce((sum, { amount }) => sum + amount, 0);
  const applied = invoice.amount_due - invoice.total;
  const rows = [
    row('Subtotal', money(invoice.subtotal)),
    taxes.length > 0 ? row('Tax', money(tax)) : '',
    row('Total', money(invoice.total)),
    applied !== 0 ? row('Applied balance', money(applied)) : '',
    `<tr class="sum due"><td>Amount due</td><td class="n">${money(invoice.amount_remaining)}</td></tr>`,
  ];
  const due = invoice.due_date
    ? `Due ${new Date(invoice.due_date * 1000).toISOString().slice(0, 10)}`
    : '';
  return `<section class="card"><div class="from"><h1>${escapeHtml(realm.account.name)}</h1>
<span class="soft">${escapeHtml(titleOf(invoice))}</span></div>
<div class="amount">${money(invoice.status === 'paid' ? invoice.amount_paid : invoice.amount_remaining)}</div>
<p class="soft">${escapeHtml([due, invoice.customer_name ? `Billed to ${invoice.customer_name}` : ''].filter(Boolean).join(' · '))}</p>
<table><tbody>${lines.join('')}${rows.join('')}</tbody></table></section>`;
}

function row(label: string, amount: string): string {
  return `<tr class="sum"><td class="soft">${label}</td><td class="n">${amount}</td></tr>`;
}

function form(invoice: Invoice, notice: PageNotice): string {
  const problemOf = (field: CardProblem['field']) =>
    notice.problems?.find((problem) => problem.field === field)?.message;
  const amount = escapeHtml(formatAmount(invoice.amount_remaining, invoice.currency));
  const alert = notice.declined
    ? `<p class="alert" role="alert">${escapeHtml(notice.declined)}</p>`
    : '';
  const cards = SHOWN_TEST_CARDS.map(
    ({ number, meaning }) => `<div><code>${number}</code> ${meaning}</div>`,
  );
  return `<section class="card"><h2>Pay with card</h2>${alert}<form method="post" autocomplete="off">
${field({ id: 'cardNumber', label: 'Card number', hint: '1234 1234 1234 1234', problem: problemOf('number') })}
<div class="pair"><div>${field({ id: 'cardExpiry', label: 'Expiry', hint: 'MM/YY', problem: problemOf('expiry') })}</div>
<div>${field({ id: 'cardCvc', label: 'CVC', hint: '123', problem: problemOf('cvc') })}</div></div>
<button type="submit">Pay ${amount}</button></form>
<details open><summary>Test cards (any future date, any CVC)</summary>${cards.join('')}</details></section>`;
}

function field(input: {
  id: string;
  label: string;
  hint: string;
  problem: string | undefined;
}): string {
  const { id, label, hint, problem } = input;
  const wrong = problem ? ` aria-invalid="true" aria-describedby="${id}-problem"` : '';
  const message = problem
    ? `<p class="problem" id="${id}-problem" role="alert">${escapeHtml(problem)}</p>`
    : '';
  return `<label for="${id}">${label}</label><input id="${id}" name="${id}" inputmode="numeric" placeholder="${hint}" required${wrong}>${message}`;
}

function titleOf(invoice: Invoice): string {
  return `Invoice ${invoice.number ?? ''}`.trim();
}
