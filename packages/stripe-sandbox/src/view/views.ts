import type { SandboxClock } from '../core/clock.ts';
import type { Realm } from '../core/realm.ts';
import type {
  BalanceTransaction,
  CheckoutSession,
  CreditNote,
  CreditNoteLine,
  Invoice,
  InvoiceLine,
  JsonObject,
  JsonValue,
  PaymentIntent,
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
  payment_intent: viewIntent,
  balance_transaction: viewBalanceTransaction,
  credit_note: viewCreditNote,
  'checkout.session': viewSession,
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

/** Address of a checkout session's page. */
export function sessionUrl(scope: Scope, sessionId: string): string | null {
  const order = scope.realm.checkoutOrders.get(sessionId);
  return order ? `${scope.baseUrl}/c/${scope.realm.account.id}/${order.token}` : null;
}

function viewInvoice(scope: Scope, invoice: Invoice | { deleted: true }): JsonObject {
  if ('deleted' in invoice) return json(invoice);
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

/** A preview brings its lines along, since nothing of it is stored. */
function viewCreditNote(scope: Scope, note: CreditNote & { lines?: CreditNoteLine[] }): JsonObject {
  const { realm, baseUrl } = scope;
  const lines = note.lines ?? realm.creditNoteLines.get(note.id) ?? [];
  const preview = note.lines !== undefined;
  return json({
    ...note,
    lines: listObject({
      url: preview ? '/v1/credit_notes/preview/lines' : `/v1/credit_notes/${note.id}/lines`,
      data: lines.slice(0, EMBEDDED_LINES).map(json),
      hasMore: lines.length > EMBEDDED_LINES,
    }),
    pdf: `${baseUrl}/cn/${realm.account.id}/${note.id}/pdf`,
  });
}

/** The page's address is there while the session is open. */
function viewSession(scope: Scope, session: CheckoutSession): JsonObject {
  return json({
    ...session,
    url: session.status === 'open' ? sessionUrl(scope, session.id) : null,
  });
}

/** Address of the page on which the bank's question is answered. */
export function challengeUrl(scope: Scope, intentId: string): string | null {
  const challenge = scope.realm.challenges.get(intentId);
  return challenge ? `${scope.baseUrl}/3ds/${scope.realm.account.id}/${challenge.token}` : null;
}

/** While the bank asks, the address of its page is filled in. */
function viewIntent(scope: Scope, intent: PaymentIntent): JsonObject {
  const action = intent.next_action;
  const url = action && challengeUrl(scope, intent.id);
  if (!action || url === null) return json({ ...intent });
  const { redirect_to_url: redirect, use_stripe_sdk: sdk } = action;
  const shown = {
    ...action,
    ...(redirect && { redirect_to_url: { ...redirect, url } }),
    ...(sdk && { use_stripe_sdk: { ...sdk, stripe_js: url } }),
  };
  return json({ ...intent, next_action: shown });
}

function viewBalanceTransaction(scope: Scope, transaction: BalanceTransaction): JsonObject {
  return json(withStatus(transaction, scope.clock.now()));
}

/** Stored objects hold nothing but JSON; their declared types only cannot say so. */
function json(value: object): JsonObject {
  return value as JsonObject;
}
