import { formatAmount } from '../core/currency.ts';
import type { Realm } from '../core/realm.ts';
import type { Customer, Dispute, Invoice, PaymentIntent } from '../core/types.ts';
import { hostedInvoiceUrl } from '../view/views.ts';
import { type Look, type Tab, dashboardPage } from './dashboard-frame.ts';
import { requestTable, requestsOf, searchForm } from './dashboard-requests.ts';
import { escapeHtml } from './html.ts';
import {
  code,
  dashboardLink,
  eventTable,
  moment,
  paged,
  pill,
  realmPath,
  table,
} from './tables.ts';

type List = { heading: string; before?: string; html: string; links: string };

/** A list of one kind of thing, the newest first, a page at a time. */
export function listPage(look: Look, tab: Tab): string {
  const { heading, before = '', html, links } = LISTS[tab](look);
  return dashboardPage(look, {
    title: heading,
    tab,
    body: `<section class="card"><h1>${heading}</h1>${before}${html}${links}</section>`,
  });
}

const LISTS: Record<Tab, (look: Look) => List> = {
  customers: (look) =>
    listOf(look, 'customers', {
      heading: 'Customers',
      items: [...look.realm.customers.values()].filter((found) => !isDeleted(found)) as Customer[],
      show: (shown) => customerTable(look.realm, shown),
    }),
  invoices: (look) =>
    listOf(look, 'invoices', {
      heading: 'Invoices',
      items: [...look.realm.invoices.values()],
      show: (shown) => invoiceTable(look, shown),
    }),
  payments: (look) =>
    listOf(look, 'payments', {
      heading: 'Payments',
      items: [...look.realm.paymentIntents.values()],
      show: (shown) => paymentTable(look, shown),
    }),
  disputes: (look) =>
    listOf(look, 'disputes', {
      heading: 'Disputes',
      items: [...look.realm.disputes.values()],
      show: (shown) => disputeTable(look.realm, shown),
    }),
  events: (look) =>
    listOf(look, 'events', {
      heading: 'Events',
      items: [...look.realm.events.values()],
      show: (shown) => eventTable(look.deps.world, look.realm, shown),
    }),
  requests: (look) => {
    const search = look.query.get('search') ?? '';
    const list = listOf(look, 'requests', {
      heading: 'Requests',
      items: requestsOf(look, search),
      show: requestTable,
      ...(search !== '' && { query: { search } }),
    });
    return { ...list, before: searchForm(look.realm, search) };
  },
};

function listOf<T>(
  { realm, query }: Look,
  tab: Tab,
  input: {
    heading: string;
    items: T[];
    show: (shown: T[]) => string;
    query?: Record<string, string>;
  },
): List {
  const { shown, links } = paged(input.items, {
    number: Number(query.get('page') ?? 1),
    path: `${realmPath(realm)}/${tab}`,
    ...(input.query && { query: input.query }),
  });
  return { heading: input.heading, html: input.show(shown), links };
}

function isDeleted(customer: object): boolean {
  return 'deleted' in customer;
}

function customerTable(realm: Realm, customers: Customer[]): string {
  const rows = customers.map((customer) => [
    escapeHtml(customer.name ?? 'No name'),
    escapeHtml(customer.email ?? ''),
    moment(customer.created),
    dashboardLink(realm, 'customers', customer.id),
  ]);
  return table(['Name', 'E-mail', 'Created', 'Id'], rows);
}

export function invoiceTable({ deps, realm }: Look, invoices: Invoice[]): string {
  const rows = invoices.map((invoice) => {
    const url = hostedInvoiceUrl(deps.world.scope(realm), invoice.id);
    const number = escapeHtml(invoice.number ?? 'draft');
    return [
      url ? `<a href="${escapeHtml(url)}">${number}</a>` : number,
      escapeHtml(invoice.customer_name ?? ''),
      pill(String(invoice.status)),
      escapeHtml(formatAmount(invoice.total, invoice.currency)),
      invoice.due_date === null ? '' : moment(invoice.due_date).slice(0, 10),
      dashboardLink(realm, 'invoices', invoice.id),
    ];
  });
  return table(['Number', 'Customer', 'Status', 'Total', 'Due', 'Id'], rows);
}

export function paymentTable({ realm }: Look, intents: PaymentIntent[]): string {
  const rows = intents.map((intent) => {
    const charge =
      typeof intent.latest_charge === 'string'
        ? realm.charges.get(intent.latest_charge)
        : undefined;
    return [
      escapeHtml(formatAmount(intent.amount, intent.currency)),
      pill(intent.status),
      charge && charge.amount_refunded > 0
        ? escapeHtml(formatAmount(charge.amount_refunded, charge.currency))
        : '',
      escapeHtml(intent.last_payment_error?.message ?? ''),
      moment(intent.created),
      dashboardLink(realm, 'payments', intent.id),
    ];
  });
  return table(['Amount', 'Status', 'Refunded', 'Reason', 'At', 'Payment'], rows);
}

export function disputeTable(realm: Realm, disputes: Dispute[]): string {
  const rows = disputes.map((dispute) => [
    code(dispute.id),
    pill(dispute.status),
    escapeHtml(dispute.reason),
    escapeHtml(formatAmount(dispute.amount, dispute.currency)),
    dispute.evidence_details.due_by === null ? '' : moment(dispute.evidence_details.due_by),
    typeof dispute.payment_intent === 'string'
      ? dashboardLink(realm, 'payments', dispute.payment_intent)
      : '',
  ]);
  return table(['Dispute', 'Status', 'Reason', 'Amount', 'Answer by', 'Payment'], rows);
}
