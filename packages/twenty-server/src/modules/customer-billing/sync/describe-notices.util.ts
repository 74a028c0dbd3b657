import { formatMoney } from 'twenty-shared';
import { NotificationKind } from '../message/notification.type.ts';
import { type NewPayment, PaymentKind, PaymentStatus } from '../payment/payment.type.ts';
import { asSentence } from '../stripe/as-sentence.util.ts';
import type { StripeInvoiceState } from '../stripe/snapshot/stripe-snapshot.type.ts';
import type { Notice } from './notice.type.ts';

/**
 * What people must hear of Stripe's present objects, one notice per effect: told once, however often it is read. The
 * words read on after "on INV-…" in the title.
 */
export const describeNotices = (
  movements: readonly NewPayment[],
  states: readonly StripeInvoiceState[],
): Notice[] => [
  ...movements.flatMap(noticesOfMovement),
  ...states.flatMap((state) => [
    ...customerNotices(state),
    ...transferNotices(state),
    ...partNotices(state),
  ]),
];

const noticesOfMovement = (movement: NewPayment): Notice[] => {
  switch (movement.kind) {
    case PaymentKind.PAYMENT:
      return movement.fraudWarning === true ? [fraudNotice(movement)] : [];
    case PaymentKind.REFUND:
      return movement.status === PaymentStatus.FAILED ? [refundNotice(movement)] : [];
    case PaymentKind.DISPUTE:
      return movement.returnedDebit === true ? [returnNotice(movement)] : disputeNotices(movement);
  }
};

const money = ({ amountMinor, currency }: Pick<NewPayment, 'amountMinor' | 'currency'>): string =>
  formatMoney(amountMinor < 0n ? -amountMinor : amountMinor, currency, 'en-US');

const fraudNotice = (payment: NewPayment): Notice => ({
  kind: NotificationKind.EARLY_FRAUD_WARNING,
  effectKey: `early-fraud-warning:${payment.movementId}`,
  title: `Early fraud warning: ${money(payment)}`,
  body: `The card's issuer suspects fraud in the payment of ${money(payment)}. No money moved. Refunding it now usually prevents a dispute and its fee.`,
  timeline: {
    action: 'payment.fraud_warning',
    summary: `passed on an early fraud warning for the payment of ${money(payment)}.`,
  },
});

const refundNotice = (refund: NewPayment): Notice => ({
  kind: NotificationKind.REFUND_FAILED,
  effectKey: `refund-failed:${refund.movementId}`,
  title: `Refund of ${money(refund)} failed`,
  body: `The refund of ${money(refund)} did not reach the customer${inBrackets(refund.failureMessage)}. The money is back on your Stripe balance. Refund it another way.`,
  timeline: null,
});

const returnNotice = (dispute: NewPayment): Notice => ({
  kind: NotificationKind.DEBIT_RETURNED,
  effectKey: `debit-returned:${dispute.movementId}`,
  title: `Bank debit of ${money(dispute)} came back`,
  body: `The customer's bank took back ${money(dispute)}: ${asSentence(dispute.disputeReason ?? 'No reason was given')} The amount is owed again; ask the customer for another way to pay.`,
  timeline: null,
});

const disputeNotices = (dispute: NewPayment): Notice[] => {
  const { movementId, disputeStatus, disputeReason, evidenceDueBy = null } = dispute;
  const what = disputeStatus?.startsWith('warning') === true ? 'inquiry' : 'dispute';
  const reason = asSentence(disputeReason ?? 'No reason was given');
  return [
    {
      kind: NotificationKind.DISPUTE_OPENED,
      effectKey: `dispute-opened:${movementId}`,
      title: `Dispute over ${money(dispute)}`,
      body:
        evidenceDueBy === null
          ? `The customer's bank questioned ${money(dispute)}: ${reason}`
          : `The customer's bank opened a ${what} over ${money(dispute)}: ${reason} Answer with evidence in Stripe by ${dayOf(evidenceDueBy)}.`,
      timeline: null,
    },
    ...closingNotices(dispute),
  ];
};

const CLOSINGS: Readonly<Record<string, { word: string; outcome: string }>> = {
  won: { word: 'won', outcome: 'The money is yours again.' },
  lost: {
    word: 'lost',
    outcome: 'The money went back to the customer, and the amount is owed again.',
  },
  warning_closed: { word: 'closed', outcome: 'It was an inquiry only. No money moved.' },
  prevented: { word: 'prevented', outcome: 'No money was taken for it.' },
};

const closingNotices = (dispute: NewPayment): Notice[] => {
  const closing = CLOSINGS[dispute.disputeStatus ?? ''];
  return closing === undefined
    ? []
    : [
        {
          kind: NotificationKind.DISPUTE_CLOSED,
          effectKey: `dispute-closed:${dispute.movementId}:${dispute.disputeStatus ?? ''}`,
          title: `Dispute over ${money(dispute)} ${closing.word}`,
          body: closing.outcome,
          timeline: null,
        },
      ];
};

const customerNotices = ({ invoice }: StripeInvoiceState): Notice[] =>
  invoice.customerDeleted && invoice.stripeCustomerId !== null
    ? [
        {
          kind: NotificationKind.CUSTOMER_DELETED,
          effectKey: `customer-deleted:${invoice.stripeCustomerId}`,
          title: 'Customer deleted at Stripe',
          body: `Somebody deleted ${invoice.stripeCustomerId} at Stripe. No money moved; what was sent can still be paid, and the next invoice makes a new customer.`,
          timeline: {
            action: 'customer.deleted',
            summary:
              'says that somebody deleted the customer there. The invoice can still be paid.',
          },
        },
      ]
    : [];

const transferNotices = ({ invoice, transfers }: StripeInvoiceState): Notice[] =>
  transfers.map(({ stripeTransactionId, amountMinor, reference }) => {
    const amount = money({ amountMinor, currency: invoice.currency });
    return {
      kind: NotificationKind.UNMATCHED_TRANSFER,
      effectKey: `unmatched-transfer:${stripeTransactionId}`,
      title: `Bank transfer of ${amount} without an invoice`,
      body: `Stripe received ${amount} from this customer${reference === null ? '' : ` (“${reference}”)`} and no invoice has taken it. It waits as the customer's cash at Stripe: apply it to an invoice there, or send it back.`,
      timeline: {
        action: 'transfer.unmatched',
        summary: `received a bank transfer of ${amount} from this customer that no invoice has taken yet.`,
      },
    };
  });

const partNotices = ({ invoice, payments }: StripeInvoiceState): Notice[] =>
  payments
    .filter(({ intent }) => intent.receivedInPartMinor > 0n)
    .map(({ intent }) => {
      const { currency } = invoice;
      const received = money({ amountMinor: intent.receivedInPartMinor, currency });
      const whole = money({ amountMinor: intent.amountMinor, currency });
      return {
        kind: NotificationKind.UNMATCHED_TRANSFER,
        effectKey: `received-in-part:${intent.stripePaymentIntentId}:${intent.receivedInPartMinor}`,
        title: `${received} of ${whole} received by bank transfer`,
        body: `Stripe received ${received} of the ${whole} it waits for and counts it when the rest is there.`,
        timeline: {
          action: 'transfer.received_in_part',
          summary: `received ${received} of the ${whole} it waits for by bank transfer.`,
        },
      };
    });

const inBrackets = (text: string | null | undefined): string =>
  text === null || text === undefined ? '' : ` (${text.replaceAll('_', ' ')})`;

const dayOf = (moment: Date): string =>
  moment.toLocaleDateString('en-US', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
