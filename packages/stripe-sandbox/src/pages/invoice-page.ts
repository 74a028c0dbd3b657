import { formatAmount } from '../core/currency.ts';
import type { Realm } from '../core/realm.ts';
import type { Invoice, LastPaymentError, PaymentIntent } from '../core/types.ts';
import { bankDetailsOf } from '../resources/bank-details.ts';
import { cashOf } from '../resources/cash-balance.ts';
import { defaultPaymentOf } from '../resources/invoice-payment.ts';
import { linesOf } from '../resources/invoice.ts';
import { escapeHtml, page } from './html.ts';
import { paymentChoice } from './payment-choice.ts';
import type { FieldProblem } from './payment-entry.ts';

export type PageNotice = {
  /** The bank refused: its words. */
  declined?: string;
  /** What is wrong with the form; nothing was charged. */
  problems?: FieldProblem[];
  /** A second try to pay what is paid. */
  alreadyPaid?: boolean;
};

export type PageInput = {
  realm: Realm;
  invoice: Invoice;
  expired: boolean;
  /** Payment method whose form is shown. */
  method?: string;
  /** Where the bank's question is answered, while there is one. */
  challenge?: string;
};

/** The page a customer sees. Never shows anything that was typed into a form. */
export function invoicePage(input: PageInput, notice: PageNotice = {}): string {
  const { realm, invoice, expired } = input;
  const closed = closedText(invoice, expired, notice) ?? underWay(realm, invoice);
  const body = closed
    ? closedCard(closed) + summary(realm, invoice)
    : summary(realm, invoice) + payment(input, notice);
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

/** A bank debit was started: paying again would pay twice. */
function underWay(realm: Realm, invoice: Invoice): Closed | undefined {
  if (intentOf(realm, invoice)?.status !== 'processing') return undefined;
  return {
    heading: 'Payment on its way',
    text: 'Your bank has been asked for the money. That takes some days; there is nothing left to do for you.',
  };
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
  const credited = invoice.pre_payment_credit_notes_amount;
  const applied = invoice.amount_due + credited - invoice.total;
  const rows = [
    row('Subtotal', money(invoice.subtotal)),
    taxes.length > 0 ? row('Tax', money(tax)) : '',
    row('Total', money(invoice.total)),
    invoice.status !== 'paid' && invoice.amount_paid > 0
      ? row('Paid so far', money(-invoice.amount_paid))
      : '',
    applied !== 0 ? row('Applied balance', money(applied)) : '',
    credited !== 0 ? row('Credit notes', money(-credited)) : '',
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

function payment(input: PageInput, notice: PageNotice): string {
  const { realm, invoice } = input;
  const intent = intentOf(realm, invoice);
  const customer = typeof invoice.customer === 'string' ? invoice.customer : undefined;
  const types = intent?.payment_method_types ?? ['card'];
  const transfers = customer !== undefined && types.includes('customer_balance');
  const alert = alertOf(input, notice);
  return paymentChoice({
    types,
    chosen: input.method ?? '',
    amount: formatAmount(invoice.amount_remaining, invoice.currency),
    creditor: realm.account.name,
    ...(transfers && {
      transfer: {
        bank: bankDetailsOf(realm, customer, invoice.currency),
        reference: invoice.number ?? invoice.id,
        arrived: cashOf(realm, customer, invoice.currency) >= invoice.amount_remaining,
      },
    }),
    ...(notice.problems && { problems: notice.problems }),
    ...(alert !== undefined && { alert }),
  });
}

function alertOf({ realm, invoice, challenge }: PageInput, notice: PageNotice): string | undefined {
  if (notice.declined) return `<p class="alert" role="alert">${escapeHtml(notice.declined)}</p>`;
  if (challenge)
    return `<p class="wait" role="status">Your bank wants to be sure that it is you. <a href="${escapeHtml(challenge)}">Continue to your bank</a>, or pay in another way.</p>`;
  const error = intentOf(realm, invoice)?.last_payment_error;
  if (error) return `<p class="alert">${escapeHtml(wordsFor(error))}</p>`;
  const cash = cashOf(realm, String(invoice.customer), invoice.currency);
  if (cash === 0) return undefined;
  return `<p class="wait" role="status">A transfer of ${escapeHtml(formatAmount(cash, invoice.currency))} has arrived and waits to be matched.</p>`;
}

/** Stripe's words, except where they speak to programmers. */
function wordsFor(error: LastPaymentError): string {
  if (error.code === 'payment_intent_authentication_failure')
    return 'Your bank could not confirm that it was you. Nothing was charged. Try again, or pay in another way.';
  return `The last payment did not work: ${error.message ?? 'it was declined.'}`;
}

function intentOf(realm: Realm, invoice: Invoice): PaymentIntent | undefined {
  const payment = defaultPaymentOf(realm, invoice.id)?.payment;
  return realm.paymentIntents.get(payment?.payment_intent ?? '');
}

function titleOf(invoice: Invoice): string {
  return `Invoice ${invoice.number ?? ''}`.trim();
}
