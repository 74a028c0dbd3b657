import { formatAmount } from '../core/currency.ts';
import type { Realm } from '../core/realm.ts';
import type { CheckoutSession } from '../core/types.ts';
import { bankDetailsOf } from '../resources/bank-details.ts';
import { escapeHtml, page } from './html.ts';
import { paymentChoice } from './payment-choice.ts';
import type { FieldProblem } from './payment-entry.ts';

export type CheckoutNotice = {
  /** The bank refused: its words. */
  declined?: string;
  /** What is wrong with the form; nothing was charged. */
  problems?: FieldProblem[];
};

/** The page on which a buyer pays a session. Never shows anything that was typed into a form. */
export function checkoutPage(
  input: { realm: Realm; session: CheckoutSession; method: string },
  notice: CheckoutNotice = {},
): string {
  const { realm, session } = input;
  const body =
    session.status === 'open'
      ? summary(realm, session) + payment(input, notice)
      : closed(session) + summary(realm, session);
  return page({ title: `Checkout · ${realm.account.name}`, body });
}

function closed(session: CheckoutSession): string {
  const complete = session.status === 'complete';
  const heading = complete ? "You're all done here" : 'This page has expired';
  const text = complete
    ? 'Your payment was sent. You were not charged again.'
    : 'It can no longer be paid. Ask the sender for a new link.';
  const back = complete ? successUrl(session) : session.cancel_url;
  const link = back ? `<p><a href="${escapeHtml(back)}">Back to the sender</a></p>` : '';
  return `<section class="card" role="status">${complete ? '<div class="tick" aria-hidden="true">✓</div>' : ''}
<h1>${escapeHtml(heading)}</h1><p class="soft">${escapeHtml(text)}</p>${link}</section>`;
}

function summary(realm: Realm, session: CheckoutSession): string {
  const money = (amount: number | null) =>
    escapeHtml(formatAmount(amount ?? 0, session.currency ?? realm.account.defaultCurrency));
  const lines = (realm.checkoutOrders.get(session.id)?.lines ?? []).map(
    ({ description, quantity, amount_total: amount }) =>
      `<tr><td>${escapeHtml(description ?? 'Item')}${quantity === 1 ? '' : ` × ${quantity}`}</td><td class="n">${money(amount)}</td></tr>`,
  );
  const email = session.customer_details?.email;
  return `<section class="card"><div class="from"><h1>${escapeHtml(realm.account.name)}</h1></div>
<div class="amount">${money(session.amount_total)}</div>
<p class="soft">${escapeHtml(email ?? '')}</p>
<table><tbody>${lines.join('')}<tr class="sum due"><td>Total due</td><td class="n">${money(session.amount_total)}</td></tr></tbody></table></section>`;
}

function payment(
  input: { realm: Realm; session: CheckoutSession; method: string },
  { declined, problems }: CheckoutNotice,
): string {
  const { realm, session, method } = input;
  const currency = session.currency ?? realm.account.defaultCurrency;
  const customer = typeof session.customer === 'string' ? session.customer : undefined;
  const cancel = session.cancel_url
    ? `<p class="soft"><a href="${escapeHtml(session.cancel_url)}">Cancel and go back</a></p>`
    : '';
  return `${paymentChoice({
    types: session.payment_method_types,
    chosen: method,
    amount: formatAmount(session.amount_total ?? 0, currency),
    creditor: realm.account.name,
    ...(customer !== undefined &&
      session.payment_method_types.includes('customer_balance') && {
        transfer: {
          bank: bankDetailsOf(realm, customer, currency),
          reference: session.id,
          arrived: false,
        },
      }),
    ...(problems && { problems }),
    ...(declined !== undefined && {
      alert: `<p class="alert" role="alert">${escapeHtml(declined)}</p>`,
    }),
  })}${cancel}`;
}

/** Where the buyer goes after paying, with the session's id filled in. */
export function successUrl(session: CheckoutSession): string | null {
  return session.success_url?.replaceAll('{CHECKOUT_SESSION_ID}', session.id) ?? null;
}
