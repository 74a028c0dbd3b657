import { formatMoney } from 'twenty-shared';
import { decideLedgerState } from '../../payment/decide-ledger-state.util.ts';
import { PaymentStatus } from '../../payment/payment.type.ts';
import { DriftKind } from './drift-kind.constant.ts';
import type { Difference, OwnBooks } from './drift.type.ts';

const COLUMNS = [
  ['paidMinor', 'paid'],
  ['refundedMinor', 'refunded'],
  ['disputedMinor', 'disputed'],
  ['keptMinor', 'kept'],
  ['owedMinor', 'owed'],
  ['processingMinor', 'processing'],
] as const;

/** Whether an invoice equals its own payments: every amount, and the status that follows from them. */
export const compareOwnBooks = ({ invoice, payments }: OwnBooks): Difference[] => {
  const money = (amountMinor: bigint) => formatMoney(amountMinor, invoice.currency, 'en-US');
  const about = { objectId: null, happenedAt: null };
  const stranger = payments.find(
    ({ currency, status }) =>
      currency !== invoice.currency &&
      status !== PaymentStatus.FAILED &&
      status !== PaymentStatus.CANCELED,
  );
  if (stranger !== undefined) {
    return [
      {
        ...about,
        kind: DriftKind.PAYMENT_AMOUNT_DIFFERS,
        objectId: stranger.movementId,
        oursMinor: stranger.amountMinor,
        stripesMinor: null,
        message: `The movement ${stranger.movementId} is booked in ${stranger.currency}, and the invoice is in ${invoice.currency}.`,
      },
    ];
  }
  const state = decideLedgerState({ invoice, payments });
  const damaged = COLUMNS.filter(([column]) => invoice[column] !== state[column]);
  const [first] = damaged;
  return [
    ...(first === undefined
      ? []
      : [
          {
            ...about,
            kind: DriftKind.LEDGER_DIFFERS,
            oursMinor: invoice[first[0]],
            stripesMinor: state[first[0]],
            message: damaged
              .map(
                ([column, word]) =>
                  `The invoice says ${money(invoice[column])} ${word}, its payments say ${money(state[column])}.`,
              )
              .join(' '),
          },
        ]),
    ...(invoice.status === state.status && invoice.statusRow === state.statusRow
      ? []
      : [
          {
            ...about,
            kind: DriftKind.STATUS_DIFFERS,
            oursMinor: null,
            stripesMinor: null,
            message: `The invoice says ${invoice.status}, and its payments make it ${state.status}.`,
          },
        ]),
  ];
};
