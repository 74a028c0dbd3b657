import { PaymentKind, PaymentStatus } from '../../payment/payment.type.ts';
import { ListedKind, type ListedObject } from '../../stripe/listing/listed-object.type.ts';

/** A movement as Stripe has it. Deliberately not the sync's projection: two ways to the same numbers check each other. */
export type ExpectedMovement = {
  readonly movementId: string;
  readonly kind: PaymentKind;
  /** Null: it is known and counts as nothing (nobody has paid, it failed, it was canceled). */
  readonly status: PaymentStatus | null;
  /** Signed as in our rows. */
  readonly amountMinor: bigint;
  readonly feeMinor: bigint | null;
  readonly netMinor: bigint | null;
  readonly disputeStatus: string | null;
  readonly happenedAt: Date;
};

type Own = { readonly stripeInvoicePaymentId: string | null };

/** The movements behind Stripe's objects of one invoice. `recorded` are those a person booked, which have rows already. */
export const expectedMovements = (
  objects: readonly ListedObject[],
  recorded: readonly Own[],
): ExpectedMovement[] => {
  const ofKind = (kind: ListedKind) => objects.filter((object) => object.kind === kind);
  const charges = ofKind(ListedKind.CHARGE);
  const invoices = ofKind(ListedKind.INVOICE);
  const parts = ofKind(ListedKind.INVOICE_PAYMENT);
  return [
    ...ofKind(ListedKind.PAYMENT_INTENT).map((intent) =>
      movementOfIntent(
        intent,
        charges.filter(({ parentId }) => parentId === intent.id),
      ),
    ),
    ...charges
      .filter(({ parentId }) => parentId === null)
      .map((charge) => movementOf(charge, { status: CHARGE_STATUS[charge.status] ?? null })),
    ...parts.flatMap((part) => movementOfRecord(part, recorded)),
    ...invoices.flatMap((invoice) => [
      ...creditOf(invoice),
      ...outOfBandOf(
        invoice,
        parts.filter(({ parentId }) => parentId === invoice.id),
      ),
    ]),
    ...ofKind(ListedKind.REFUND).map((refund) =>
      movementOf(refund, {
        kind: PaymentKind.REFUND,
        status: refundStatusOf(refund.status),
        amountMinor: -refund.amountMinor,
      }),
    ),
    ...ofKind(ListedKind.DISPUTE).map((dispute) =>
      movementOf(dispute, {
        kind: PaymentKind.DISPUTE,
        status: null,
        amountMinor: -dispute.amountMinor,
        disputeStatus: dispute.status,
      }),
    ),
  ];
};

const CHARGE_STATUS: Readonly<Record<string, PaymentStatus>> = {
  succeeded: PaymentStatus.SUCCEEDED,
  pending: PaymentStatus.PROCESSING,
};
const INTENT_STATUS: Readonly<Record<string, PaymentStatus>> = {
  succeeded: PaymentStatus.SUCCEEDED,
  processing: PaymentStatus.PROCESSING,
};

const movementOf = (
  object: ListedObject,
  fields: Partial<ExpectedMovement> & Pick<ExpectedMovement, 'status'>,
): ExpectedMovement => ({
  movementId: object.id,
  kind: PaymentKind.PAYMENT,
  amountMinor: object.amountMinor,
  feeMinor: object.feeMinor,
  netMinor: object.netMinor,
  disputeStatus: null,
  happenedAt: object.changedAt ?? object.createdAt,
  ...fields,
});

const movementOfIntent = (
  intent: ListedObject,
  charges: readonly ListedObject[],
): ExpectedMovement => {
  const counting =
    charges.find(({ status }) => status === 'succeeded') ??
    charges.find(({ status }) => status === 'pending');
  return movementOf(counting ?? intent, {
    movementId: intent.id,
    status: INTENT_STATUS[intent.status] ?? null,
  });
};

const refundStatusOf = (status: string): PaymentStatus | null => {
  if (status === 'failed' || status === 'canceled') return null;
  return status === 'succeeded' ? PaymentStatus.SUCCEEDED : PaymentStatus.PENDING;
};

/** A payment record made in Stripe; one that we reported is the row we reported it from. */
const movementOfRecord = (part: ListedObject, recorded: readonly Own[]): ExpectedMovement[] => {
  const isOurs = recorded.some(({ stripeInvoicePaymentId }) => stripeInvoicePaymentId === part.id);
  if (isOurs || part.linkedId?.startsWith('pr_') !== true) {
    return [];
  }
  return [
    movementOf(part, {
      movementId: part.linkedId,
      status: part.status === 'paid' ? PaymentStatus.SUCCEEDED : null,
      amountMinor: part.paidMinor ?? part.amountMinor,
    }),
  ];
};

const creditOf = (invoice: ListedObject): ExpectedMovement[] =>
  invoice.creditAppliedMinor === null || invoice.creditAppliedMinor === 0n
    ? []
    : [
        movementOf(invoice, {
          movementId: `credit:${invoice.id}`,
          status: invoice.status === 'void' ? null : PaymentStatus.SUCCEEDED,
          amountMinor: invoice.creditAppliedMinor,
          happenedAt: invoice.createdAt,
        }),
      ];

/** What made the invoice paid and no part of it explains: out of band in full. We ourselves report records, never that. */
const outOfBandOf = (invoice: ListedObject, parts: readonly ListedObject[]): ExpectedMovement[] => {
  const sum = (amounts: readonly (bigint | null)[]) =>
    amounts.reduce<bigint>((total, amount) => total + (amount ?? 0n), 0n);
  const paidParts = parts.filter(({ status }) => status === 'paid');
  const unexplained =
    invoice.paidOffStripeMinor === null
      ? (invoice.paidMinor ?? 0n) - sum(paidParts.map(({ paidMinor }) => paidMinor))
      : invoice.paidOffStripeMinor -
        sum(
          paidParts
            .filter(({ linkedId }) => linkedId?.startsWith('pr_'))
            .map(({ paidMinor }) => paidMinor),
        );
  return invoice.status !== 'paid' || unexplained <= 0n
    ? []
    : [
        movementOf(invoice, {
          movementId: `oob:${invoice.id}`,
          status: PaymentStatus.SUCCEEDED,
          amountMinor: unexplained,
        }),
      ];
};
