import { type NewPayment, PaymentKind, PaymentStatus } from '../payment/payment.type.ts';
import type { StripeInvoiceSnapshot } from '../stripe/snapshot/stripe-snapshot.type.ts';
import type { MovementOrigin, RecordedPayment } from './movement-origin.type.ts';

/** What pays a version without going through Stripe: the customer's credit, records made there, out of band in full. */
export const projectOutside = (
  invoice: StripeInvoiceSnapshot,
  origin: MovementOrigin,
  recorded: readonly RecordedPayment[],
): NewPayment[] => [
  ...creditOf(invoice, origin),
  ...recordsOf(invoice, origin, recorded),
  ...outOfBandOf(invoice, origin),
];

/**
 * Credit of the customer that this version used. What a total below Stripe's minimum put on the customer's balance is
 * none: nobody has paid that yet. https://docs.stripe.com/billing/customer/balance
 */
export const creditAppliedOf = ({
  startingBalanceMinor,
  endingBalanceMinor,
  finalizedAt,
}: StripeInvoiceSnapshot): bigint => {
  if (startingBalanceMinor >= 0n || endingBalanceMinor === null || finalizedAt === null) {
    return 0n;
  }
  const used = endingBalanceMinor - startingBalanceMinor;
  return used < -startingBalanceMinor ? used : -startingBalanceMinor;
};

const creditOf = (invoice: StripeInvoiceSnapshot, origin: MovementOrigin): NewPayment[] => {
  const amountMinor = creditAppliedOf(invoice);
  return amountMinor === 0n
    ? []
    : [
        {
          ...origin.shared,
          kind: PaymentKind.PAYMENT,
          // A void gives it back to the customer.
          status: invoice.status === 'void' ? PaymentStatus.CANCELED : PaymentStatus.SUCCEEDED,
          amountMinor,
          method: 'customer_credit',
          methodDisplay: 'Customer credit at Stripe',
          occurredAt: invoice.finalizedAt ?? new Date(0),
          movementId: `credit:${invoice.stripeInvoiceId}`,
          stripeCustomerId: invoice.stripeCustomerId,
        },
      ];
};

/** Money reported in Stripe's Dashboard, as a part of the invoice. What we reported ourselves has its row already. */
const recordsOf = (
  { payments, stripeCustomerId }: StripeInvoiceSnapshot,
  origin: MovementOrigin,
  recorded: readonly RecordedPayment[],
): NewPayment[] =>
  payments.flatMap(({ record, status, stripeInvoicePaymentId, ...amounts }): NewPayment[] => {
    const isOurs = recorded.some(
      (own) =>
        own.movementId === record?.ownMovementId ||
        own.stripeInvoicePaymentId === stripeInvoicePaymentId,
    );
    if (record === null || isOurs) {
      return [];
    }
    return [
      {
        ...origin.shared,
        kind: PaymentKind.PAYMENT,
        status: STATUS_OF_RECORD[status],
        amountMinor: amounts.amountPaidMinor ?? amounts.amountRequestedMinor,
        method: 'outside_stripe',
        methodDisplay: record.methodDisplay ?? 'Outside Stripe',
        reference: record.reference,
        occurredAt: record.createdAt,
        movementId: record.stripePaymentRecordId,
        stripeInvoicePaymentId,
        stripeCustomerId,
      },
    ];
  });

const STATUS_OF_RECORD = {
  open: PaymentStatus.PENDING,
  paid: PaymentStatus.SUCCEEDED,
  canceled: PaymentStatus.CANCELED,
} as const;

/**
 * Somebody called the version paid out of band: what no part of it explains came in outside Stripe. Never ourselves, who
 * report payment records; a recorded payment that Stripe could not be told of is other money until a person undoes it.
 */
const outOfBandOf = (invoice: StripeInvoiceSnapshot, origin: MovementOrigin): NewPayment[] => {
  const paidParts = invoice.payments.filter(({ status }) => status === 'paid');
  const sumOf = (parts: typeof paidParts) =>
    parts.reduce((sum, { amountPaidMinor }) => sum + (amountPaidMinor ?? 0n), 0n);
  const unexplained =
    invoice.paidOffStripeMinor === null
      ? invoice.amountPaidMinor - sumOf(paidParts)
      : invoice.paidOffStripeMinor - sumOf(paidParts.filter(({ record }) => record !== null));
  return invoice.status !== 'paid' || unexplained <= 0n
    ? []
    : [
        {
          ...origin.shared,
          kind: PaymentKind.PAYMENT,
          status: PaymentStatus.SUCCEEDED,
          amountMinor: unexplained,
          method: 'outside_stripe',
          methodDisplay: 'Outside Stripe',
          occurredAt: invoice.paidAt ?? invoice.finalizedAt ?? new Date(0),
          movementId: `oob:${invoice.stripeInvoiceId}`,
          stripeCustomerId: invoice.stripeCustomerId,
        },
      ];
};
