import type { SandboxClock } from '../core/clock.ts';
import type { Realm } from '../core/realm.ts';
import type {
  BalanceTransaction,
  Invoice,
  InvoiceLine,
  JsonObject,
  JsonValue,
} from '../core/types.ts';
import { withStatus } from '../resources/balance-transaction.ts';
import { foreseen, linesOf } from '../resources/invoice.ts';

/** What is needed to show an object: its neighbours, the address of the hosted pages, the time. */
export type Scope = { realm: Realm; baseUrl: string; clock: SandboxClock };

const EMBEDDED_LINES = 10;

type View = (scope: Scope, object: never) => JsonObject;

/** Kinds whose picture in the API is more than what is stored. A later kind adds its line here. */
const VIEWS: Record<string, View> = {
  invoice: viewInvoice,
  balance_transaction: viewBalanceTransaction,
};

/** How an object looks in an answer or an event, nothing expanded. The result's top level is a fresh copy. */
export function view(scope: Scope, object: { object: string }): JsonObject {
  const special = VIEWS[object.object];
  return special ? special(scope, object as never) : json({ ...object });
}

/** `{object: 'list'}` as the API writes it. */
export function listObject(input: {
  url: string;
  data: JsonValue[];
  hasMore: boolean;
}): JsonObject {
  return { object: 'list', data: input.data, has_more: input.hasMore, url: input.url };
}

/** Address of an invoice's page; it moves with the sandbox, so it is never stored. */
export function hostedInvoiceUrl(scope: Scope, invoiceId: string): string | null {
  const page = scope.realm.hostedPages.get(invoiceId);
  return page ? `${scope.baseUrl}/i/${scope.realm.account.id}/${page.token}` : null;
}

function viewInvoice(scope: Scope, invoice: Invoice): JsonObject {
  const lines = linesOf(scope.realm, invoice.id);
  const url = hostedInvoiceUrl(scope, invoice.id);
  return json({
    ...foreseen(scope.realm, invoice),
    hosted_invoice_url: url && `${url}?s=ap`,
    invoice_pdf: url && `${url}/pdf?s=ap`,
    lines: listObject({
      url: `/v1/invoices/${invoice.id}/lines`,
      data: lines.slice(0, EMBEDDED_LINES).map((line: InvoiceLine) => json(line)),
      hasMore: lines.length > EMBEDDED_LINES,
    }),
  });
}

function viewBalanceTransaction(scope: Scope, transaction: BalanceTransaction): JsonObject {
  return json(withStatus(transaction, scope.clock.now()));
}

/** Stored objects hold nothing but JSON; their declared types only cannot say so. */
function json(value: object): JsonObject {
  return value as JsonObject;
}
