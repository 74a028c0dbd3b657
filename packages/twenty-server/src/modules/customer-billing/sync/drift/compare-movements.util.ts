import { formatMoney } from 'twenty-shared';
import {
  type Payment,
  PaymentKind,
  PaymentSource,
  PaymentStatus,
} from '../../payment/payment.type.ts';
import type { ListedObject } from '../../stripe/listing/listed-object.type.ts';
import { DriftKind } from './drift-kind.constant.ts';
import type { Difference, OwnBooks } from './drift.type.ts';
import { type ExpectedMovement, expectedMovements } from './expected-movements.util.ts';

const WORDS: Readonly<
  Record<PaymentKind, { noun: string; missing: DriftKind; unknown: DriftKind }>
> = {
  PAYMENT: {
    noun: 'payment',
    missing: DriftKind.PAYMENT_MISSING,
    unknown: DriftKind.PAYMENT_UNKNOWN_AT_STRIPE,
  },
  REFUND: {
    noun: 'refund',
    missing: DriftKind.REFUND_MISSING,
    unknown: DriftKind.REFUND_UNKNOWN_AT_STRIPE,
  },
  DISPUTE: {
    noun: 'dispute',
    missing: DriftKind.DISPUTE_MISSING,
    unknown: DriftKind.DISPUTE_UNKNOWN_AT_STRIPE,
  },
};

/** Payments in these states are, or may become, money. */
export const COUNTING: ReadonlySet<PaymentStatus> = new Set([
  PaymentStatus.PENDING,
  PaymentStatus.PROCESSING,
  PaymentStatus.SUCCEEDED,
]);

/** What a row counts as: all that is not money is one and the same. */
const effectOf = ({ kind, status }: Pick<Payment, 'kind' | 'status'>): string => {
  if (!COUNTING.has(status)) return 'nothing';
  return kind === PaymentKind.REFUND ? 'refunded' : status.toLowerCase();
};
const expectedEffectOf = ({ kind, status }: ExpectedMovement): string =>
  status === null ? 'nothing' : effectOf({ kind, status });

/** What differs between Stripe's movements of an invoice and our rows, movement by movement. */
export const compareMovements = (
  { invoice, payments }: OwnBooks,
  objects: readonly ListedObject[],
  /** Rows of connections that could not be read prove nothing. */
  readConnectionIds: ReadonlySet<string>,
): Difference[] => {
  const recorded = payments.filter(({ source }) => source === PaymentSource.MANUAL);
  const expected = expectedMovements(objects, recorded);
  const rows = new Map(payments.map((row) => [row.movementId, row]));
  const expectedIds = new Set(expected.map(({ movementId }) => movementId));
  const money = (amountMinor: bigint) =>
    formatMoney(amountMinor < 0n ? -amountMinor : amountMinor, invoice.currency, 'en-US');

  const ofExpected = (movement: ExpectedMovement): Difference[] => {
    const row = rows.get(movement.movementId);
    const { noun, missing } = WORDS[movement.kind];
    const about = {
      objectId: movement.movementId,
      oursMinor: row?.amountMinor ?? null,
      stripesMinor: movement.amountMinor,
      happenedAt: movement.happenedAt,
    };
    if (row === undefined) {
      const counts = movement.status !== null || movement.disputeStatus !== null;
      const isCredit = movement.movementId.startsWith('credit:');
      return counts
        ? [
            {
              ...about,
              kind: isCredit ? DriftKind.CUSTOMER_CREDIT_MISSING : missing,
              message: isCredit
                ? `Stripe used ${money(movement.amountMinor)} of the customer's credit for this invoice, and it is not booked here.`
                : `Stripe has a ${noun} of ${money(movement.amountMinor)} (${movement.movementId}) that is missing here.`,
            },
          ]
        : [];
    }
    // Stripe tells when a movement was made, not when it came into its state or was booked.
    const later = { ...about, happenedAt: null };
    return [
      ...differenceOfState(movement, row, later, money),
      // What counts as nothing has no amount: a try that failed may have been over more than Stripe asks for by now.
      ...(row.amountMinor !== movement.amountMinor &&
      effectOf(row) === expectedEffectOf(movement) &&
      (effectOf(row) !== 'nothing' || movement.kind === PaymentKind.DISPUTE)
        ? [
            {
              ...about,
              kind: amountKindOf(movement.kind),
              message: `The ${noun} ${movement.movementId} is ${money(row.amountMinor)} here and ${money(movement.amountMinor)} at Stripe.`,
            },
          ]
        : []),
      ...differenceOfFee(movement, row, later, money),
    ];
  };

  return [
    ...expected.flatMap(ofExpected),
    ...payments
      .filter(
        (row) =>
          row.source === PaymentSource.STRIPE &&
          row.connectionId !== null &&
          readConnectionIds.has(row.connectionId) &&
          !expectedIds.has(row.movementId) &&
          COUNTING.has(row.status),
      )
      .map((row) => ({
        kind: WORDS[row.kind].unknown,
        objectId: row.movementId,
        oursMinor: row.amountMinor,
        stripesMinor: null,
        happenedAt: row.createdAt,
        message: `A ${WORDS[row.kind].noun} of ${formatMoney(row.amountMinor < 0n ? -row.amountMinor : row.amountMinor, row.currency, 'en-US')} (${row.movementId}) is booked here that Stripe does not have.`,
      })),
  ];
};

type About = Pick<Difference, 'objectId' | 'oursMinor' | 'stripesMinor' | 'happenedAt'>;

const amountKindOf = (kind: PaymentKind): DriftKind => {
  if (kind === PaymentKind.REFUND) return DriftKind.REFUND_DIFFERS;
  return kind === PaymentKind.DISPUTE
    ? DriftKind.DISPUTE_DIFFERS
    : DriftKind.PAYMENT_AMOUNT_DIFFERS;
};

const differenceOfState = (
  movement: ExpectedMovement,
  row: Payment,
  about: About,
  money: (amountMinor: bigint) => string,
): Difference[] => {
  if (movement.kind === PaymentKind.DISPUTE) {
    return row.disputeStatus === movement.disputeStatus
      ? []
      : [
          {
            ...about,
            kind: DriftKind.DISPUTE_DIFFERS,
            bookedBy: `dispute.${movement.disputeStatus}`,
            message: `The dispute over ${money(movement.amountMinor)} is “${movement.disputeStatus}” at Stripe and “${row.disputeStatus ?? 'unknown'}” here.`,
          },
        ];
  }
  const [ours, stripes] = [effectOf(row), expectedEffectOf(movement)];
  return ours === stripes
    ? []
    : [
        {
          ...about,
          kind:
            movement.kind === PaymentKind.REFUND
              ? DriftKind.REFUND_DIFFERS
              : DriftKind.PAYMENT_STATUS_DIFFERS,
          ...(movement.status === null
            ? {}
            : { bookedBy: `${movement.kind}.${movement.status}`.toLowerCase() }),
          message: `The ${WORDS[movement.kind].noun} ${movement.movementId} counts as ${ours} here and as ${stripes} at Stripe.`,
        },
      ];
};

/** Where Stripe settles in another currency than the invoice's it tells us no fee to compare. */
const differenceOfFee = (
  movement: ExpectedMovement,
  row: Payment,
  about: About,
  money: (amountMinor: bigint) => string,
): Difference[] =>
  movement.kind === PaymentKind.PAYMENT &&
  movement.status === PaymentStatus.SUCCEEDED &&
  movement.feeMinor !== null &&
  (row.feeMinor !== movement.feeMinor || row.netMinor !== movement.netMinor)
    ? [
        {
          ...about,
          oursMinor: row.feeMinor,
          stripesMinor: movement.feeMinor,
          kind: DriftKind.PAYMENT_FEE_DIFFERS,
          message: `Stripe took ${money(movement.feeMinor)} for ${movement.movementId}; here it is ${row.feeMinor === null ? 'unknown' : money(row.feeMinor)}.`,
        },
      ]
    : [];
