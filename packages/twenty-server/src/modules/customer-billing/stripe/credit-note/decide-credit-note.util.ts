import { type CurrencyCode, formatMoney } from 'twenty-shared';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { CreditableState } from './credit-note-commands.service.ts';
import {
  CreditNotePaidPart,
  type CreditNoteSplit,
  type CreditNoteWish,
} from './credit-note-wish.type.ts';

/**
 * How a credit note falls apart: it takes off what is still owed first, the rest gives back what was paid.
 * `largestRefundMinor` is the most that one payment can be refunded.
 * @throws AppException CREDIT_NOTE_TOO_LARGE, CREDIT_NOTE_PAID_PART_MISSING, CREDIT_NOTE_PAID_PART_IMPOSSIBLE
 */
export const decideCreditNoteOrThrow = (
  wish: Pick<CreditNoteWish, 'amountMinor' | 'paidPart'>,
  state: CreditableState & {
    readonly currency: CurrencyCode;
    readonly isAtStripe: boolean;
    readonly largestRefundMinor: bigint;
  },
): CreditNoteSplit => {
  const money = (amountMinor: bigint) => formatMoney(amountMinor, state.currency, 'en-US');
  const { amountMinor, paidPart } = wish;
  if (amountMinor > state.creditableMinor) {
    throw new AppException('CREDIT_NOTE_TOO_LARGE', {
      values: { left: money(state.creditableMinor) },
      field: 'amountMinor',
    });
  }
  const prePaymentMinor = amountMinor < state.remainingMinor ? amountMinor : state.remainingMinor;
  const postPaymentMinor = amountMinor - prePaymentMinor;
  if (postPaymentMinor === 0n) {
    return { prePaymentMinor, postPaymentMinor, paidPart: null };
  }
  if (paidPart === null) {
    throw new AppException('CREDIT_NOTE_PAID_PART_MISSING', {
      values: { paid: money(postPaymentMinor) },
      field: 'paidPart',
    });
  }
  const impossible = whyImpossible(paidPart, postPaymentMinor, state);
  if (impossible !== null) {
    throw new AppException('CREDIT_NOTE_PAID_PART_IMPOSSIBLE', {
      values: { reason: impossible(money) },
      field: 'paidPart',
    });
  }
  return { prePaymentMinor, postPaymentMinor, paidPart };
};

const whyImpossible = (
  paidPart: CreditNotePaidPart,
  postPaymentMinor: bigint,
  state: { isAtStripe: boolean; largestRefundMinor: bigint },
): ((money: (amountMinor: bigint) => string) => string) | null => {
  if (paidPart === CreditNotePaidPart.OUT_OF_BAND) {
    return null;
  }
  if (!state.isAtStripe) {
    return () =>
      'The invoice was never sent to Stripe, so Stripe has nothing to give back. Choose “outside Stripe”.';
  }
  return paidPart === CreditNotePaidPart.REFUND && postPaymentMinor > state.largestRefundMinor
    ? (money) =>
        state.largestRefundMinor === 0n
          ? 'None of the payments can be refunded at Stripe. Choose another way.'
          : `No single payment has more than ${money(state.largestRefundMinor)} left to refund. Make one credit note per payment, or choose another way.`
    : null;
};
