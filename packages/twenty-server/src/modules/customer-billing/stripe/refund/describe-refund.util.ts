import { formatMoney } from 'twenty-shared';
import { asSentence } from '../as-sentence.util.ts';
import { type RefundRequest, RefundRequestKind } from './refund-request.type.ts';

type RequestOfWords = Pick<RefundRequest, 'kind' | 'amountMinor' | 'creditMinor' | 'currency'>;

const NOUNS: Record<RefundRequestKind, string> = {
  REFUND: 'a refund of',
  OVERPAYMENT: 'a refund of the over-payment of',
  CREDIT_NOTE: 'a credit note over',
};

/** `a refund of €40.00`, `a credit note over €40.00` */
const nounOf = ({ kind, amountMinor, currency }: RequestOfWords): string =>
  `${NOUNS[kind]} ${formatMoney(amountMinor, currency, 'en-US')}`;

/** Reads on after the name of who asked: `asked for a refund of €40.00 to Visa ·· 4242 (duplicate): “Twice.”` */
export const describeAsked = (
  request: RequestOfWords,
  words: { to: string | null; reason: string | null; note: string | null },
): string => {
  const to = words.to === null ? '' : ` to ${words.to}`;
  const reason =
    words.reason === null ? '' : ` (${words.reason.toLowerCase().replaceAll('_', ' ')})`;
  const note = words.note === null ? '.' : `: “${words.note}”`;
  const credit =
    request.creditMinor === 0n
      ? ''
      : ` Their credit of ${formatMoney(request.creditMinor, request.currency, 'en-US')} is taken back first.`;
  return `asked for ${nounOf(request)}${to}${reason}${note}${credit}`;
};

/** Reads on after "Stripe": `accepted a refund of €40.00.` */
export const describeAccepted = (request: RequestOfWords): string => `accepted ${nounOf(request)}.`;

/** Reads on after "Stripe": `refused a refund of €40.00: The charge is disputed. No money moved.` */
export const describeRefused = (request: RequestOfWords, reason: string): string =>
  `refused ${nounOf(request)}: ${asSentence(reason)} No money moved.`;
