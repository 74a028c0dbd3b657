import { formatAmount } from '../core/currency.ts';
import type { Customer } from '../core/types.ts';
import { actionRow } from './action-forms.ts';
import { type Look, dashboardPage } from './dashboard-frame.ts';
import { invoiceTable, paymentTable } from './dashboard-lists.ts';
import { escapeHtml } from './html.ts';
import { code, factTable, moment, realmPath } from './tables.ts';

/** A customer with balances, invoices and payments. */
export function customerPage(look: Look, customer: Customer): string {
  const { realm } = look;
  const name = customer.name ?? customer.email ?? customer.id;
  const facts: [string, string][] = [
    ['Id', code(customer.id)],
    ['E-mail', escapeHtml(customer.email ?? 'None')],
    ['Created', moment(customer.created)],
    ['Balance', balancesOf(realm.creditBalances.get(customer.id)) || 'None'],
    ['Cash', balancesOf(realm.cashBalances.get(customer.id)) || 'None'],
    ['Metadata', code(JSON.stringify(customer.metadata))],
  ];
  const own = <T extends { customer: unknown }>(items: Iterable<T>) =>
    [...items].filter((item) => item.customer === customer.id).reverse();
  return dashboardPage(look, {
    title: name,
    tab: 'customers',
    body: `<section class="card"><h1>${escapeHtml(name)}</h1>${factTable(facts)}${actionRow([
      {
        realm,
        back: realmPath(realm),
        action: 'delete_customer',
        label: 'Delete the customer',
        danger: true,
        fields: { id: customer.id },
      },
    ])}
<h2>Invoices</h2>${invoiceTable(look, own(realm.invoices.values()))}
<h2>Payments</h2>${paymentTable(look, own(realm.paymentIntents.values()))}</section>`,
  });
}

/** Minor units by currency. */
function balancesOf(balances: Record<string, number> | undefined): string {
  return Object.entries(balances ?? {})
    .filter(([, amount]) => amount !== 0)
    .map(([currency, amount]) => escapeHtml(formatAmount(amount, currency)))
    .join(', ');
}
