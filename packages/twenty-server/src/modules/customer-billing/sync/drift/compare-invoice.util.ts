import { formatMoney } from 'twenty-shared';
import { CreditNoteStatus } from '../../payment/credit-note.type.ts';
import { ListedKind, type ListedObject } from '../../stripe/listing/listed-object.type.ts';
import { PaymentKind, PaymentSource } from '../../payment/payment.type.ts';
import { PushStatus, type StripePush } from '../../stripe/push/stripe-push.type.ts';
import { compareMovements, COUNTING } from './compare-movements.util.ts';
import { compareOwnBooks } from './compare-own-books.util.ts';
import { DriftKind } from './drift-kind.constant.ts';
import type { Difference, OwnBooks } from './drift.type.ts';

/** Everything that differs about one invoice: its own books, its movements, and the invoice itself at Stripe. */
export const compareInvoice = (
  books: OwnBooks,
  objects: readonly ListedObject[],
  readConnectionIds: ReadonlySet<string>,
): Difference[] => {
  const movements = compareMovements(books, objects, readConnectionIds);
  const own = compareOwnBooks(books);
  const notes = compareCreditNotes(books, objects);
  const explained = movements.length > 0 || own.length > 0 || notes.length > 0;
  return [
    ...own,
    ...movements,
    ...notes,
    ...compareClosedVersions(books, objects),
    ...compareOpenVersion(books, objects, { readConnectionIds, explained }),
  ];
};

const invoicesOf = (objects: readonly ListedObject[]): ReadonlyMap<string, ListedObject> =>
  new Map(
    objects.filter(({ kind }) => kind === ListedKind.INVOICE).map((object) => [object.id, object]),
  );

const openVersionOf = (pushes: readonly StripePush[]): StripePush | undefined =>
  pushes.find(
    ({ closedReason, status }) => closedReason === null && status === PushStatus.COMPLETE,
  );

const compareCreditNotes = (
  { creditNotes }: OwnBooks,
  objects: readonly ListedObject[],
): Difference[] =>
  objects
    .filter(({ kind }) => kind === ListedKind.CREDIT_NOTE)
    .filter((note) => {
      const row = creditNotes.find(({ stripeCreditNoteId }) => stripeCreditNoteId === note.id);
      return (
        row?.amountMinor !== note.amountMinor ||
        (row.status === CreditNoteStatus.VOID) !== (note.status === 'void')
      );
    })
    .map((note) => {
      const row = creditNotes.find(({ stripeCreditNoteId }) => stripeCreditNoteId === note.id);
      return {
        kind: DriftKind.CREDIT_NOTE_MISSING,
        objectId: note.id,
        oursMinor: row?.amountMinor ?? null,
        stripesMinor: note.amountMinor,
        happenedAt: note.changedAt ?? note.createdAt,
        message: `Stripe has the credit note ${note.id} over ${formatMoney(note.amountMinor, note.currency, 'en-US')} (${note.status}); here it is ${row === undefined ? 'missing' : `another: ${row.status.toLowerCase()}`}.`,
      };
    });

const undoneOn = (stripeInvoiceId: string, payments: OwnBooks['payments']): bigint =>
  payments
    .filter(
      (payment) =>
        payment.stripeInvoiceId === stripeInvoiceId &&
        payment.stripePaymentRecordId !== null &&
        payment.counterMovementId !== null,
    )
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0n);

/** A version that is closed here must not ask anybody for money at Stripe. */
const compareClosedVersions = (
  { invoice, pushes }: OwnBooks,
  objects: readonly ListedObject[],
): Difference[] => {
  const atStripe = invoicesOf(objects);
  return pushes.flatMap(({ stripeInvoiceId, closedReason, version }): Difference[] => {
    const object = stripeInvoiceId === null ? undefined : atStripe.get(stripeInvoiceId);
    const isClosed = closedReason !== null || invoice.voidedAt !== null;
    const isPayable = object?.status === 'open' || object?.status === 'uncollectible';
    return isClosed && object !== undefined && isPayable
      ? [
          {
            kind: DriftKind.PAYABLE_THOUGH_CLOSED,
            objectId: object.id,
            oursMinor: 0n,
            stripesMinor: object.remainingMinor,
            happenedAt: object.createdAt,
            message: `Version ${version} is closed here (${closedReason ?? 'void'}), and customers can still pay it at Stripe. Void ${object.id} in Stripe's Dashboard.`,
          },
        ]
      : [];
  });
};

/** Nobody moves money by it; whether any had moved before, what is booked says as far as anybody still can. */
const adviceWhenGone = (payments: OwnBooks['payments']): string => {
  const counting = payments.filter(
    ({ kind, status, counterMovementId }) =>
      kind === PaymentKind.PAYMENT && COUNTING.has(status) && counterMovementId === null,
  );
  if (counting.some(({ source }) => source === PaymentSource.STRIPE)) {
    return 'Money is booked here as paid through it, and stays booked. Repair what Stripe does not have of it, so that it stops counting; then void this invoice, or reissue it.';
  }
  return counting.length > 0
    ? 'Nothing was paid through it as far as is booked here. Undo what was recorded by hand, which moves no money; then void this invoice, or reissue it.'
    : 'Nothing was paid on it as far as is booked here, and nobody can pay it. Void this invoice, or reissue it: neither moves money.';
};

const compareOpenVersion = (
  { invoice, pushes, payments }: OwnBooks,
  objects: readonly ListedObject[],
  known: { readConnectionIds: ReadonlySet<string>; explained: boolean },
): Difference[] => {
  const push = openVersionOf(pushes);
  if (push === undefined || push.stripeInvoiceId === null || invoice.voidedAt !== null) {
    return [];
  }
  const object = invoicesOf(objects).get(push.stripeInvoiceId);
  const money = (amountMinor: bigint) => formatMoney(amountMinor, invoice.currency, 'en-US');
  const difference = (
    kind: DriftKind,
    amounts: readonly [ours: bigint | null, stripes: bigint | null],
    message: string,
  ): Difference[] => [
    {
      kind,
      objectId: push.stripeInvoiceId,
      oursMinor: amounts[0],
      stripesMinor: amounts[1],
      happenedAt: object?.changedAt ?? null,
      message,
    },
  ];
  if (object === undefined) {
    return known.readConnectionIds.has(push.connectionId)
      ? difference(
          DriftKind.STRIPE_INVOICE_MISSING,
          [push.totalMinor, null],
          `Stripe does not have the invoice ${push.stripeInvoiceId} any more. ${adviceWhenGone(payments)}`,
        )
      : [];
  }
  if (object.status === 'void') {
    return difference(
      DriftKind.VOID_AT_STRIPE_ONLY,
      [invoice.owedMinor, 0n],
      `The invoice is void at Stripe and ${invoice.status} here.`,
    );
  }
  const remaining = object.remainingMinor ?? 0n;
  const noLoss = invoice.statusFacts.lostMinor === 0n;
  // Stripe goes on counting what was undone here on a version that the customer paid on too: the timeline says so.
  const owedThere = invoice.owedMinor - undoneOn(push.stripeInvoiceId, payments);
  return [
    ...(object.amountMinor === invoice.totalMinor
      ? []
      : difference(
          DriftKind.TOTAL_DIFFERS,
          [invoice.totalMinor, object.amountMinor],
          `The invoice comes to ${money(invoice.totalMinor)} here and ${money(object.amountMinor)} at Stripe. Void it and send it anew.`,
        )),
    ...(object.prePaymentMinor === invoice.prePaymentCreditMinor
      ? []
      : difference(
          DriftKind.CREDIT_NOTES_DIFFER,
          [invoice.prePaymentCreditMinor, object.prePaymentMinor],
          `Credit notes take ${money(object.prePaymentMinor ?? 0n)} off at Stripe and ${money(invoice.prePaymentCreditMinor)} here.`,
        )),
    ...(object.status === 'uncollectible' && invoice.markedUncollectibleAt === null
      ? difference(
          DriftKind.UNCOLLECTIBLE_AT_STRIPE_ONLY,
          [null, null],
          `The invoice is marked as uncollectible at Stripe and ${invoice.status} here.`,
        )
      : []),
    // Below Stripe's minimum it calls an invoice paid without any money: that is owed all the same.
    ...(object.status === 'paid' &&
    (object.paidMinor ?? 0n) > 0n &&
    owedThere > 0n &&
    noLoss &&
    !known.explained
      ? difference(
          DriftKind.PAID_AT_STRIPE_ONLY,
          [invoice.paidMinor, object.paidMinor],
          `Stripe calls the invoice paid, and ${money(invoice.owedMinor)} is owed here. Record the payment that is missing here, or reissue the invoice.`,
        )
      : []),
    ...(object.status === 'open' && remaining !== owedThere && noLoss && !known.explained
      ? difference(
          DriftKind.AMOUNT_ASKED_DIFFERS,
          [invoice.owedMinor, remaining],
          `Stripe asks for ${money(remaining)}, and ${money(invoice.owedMinor)} is owed here. Record the payment again, or reissue the invoice.`,
        )
      : []),
  ];
};
