import { type Payment, PaymentKind } from '../../payment/payment.type.ts';
import { type Html, html } from './html.util.ts';
import type { PayPageModel } from './pay-page-model.type.ts';

type Words = Pick<PayPageModel, 'texts' | 'formats'>;

// Not to be broken between the dots and the digits.
const LAST_DIGITS = '\u00a0··\u00a0';

/** How money came: our words for a known method, otherwise what the provider calls it; null where nobody knows. */
export const methodOf = (
  { method, methodDisplay }: Pick<Payment, 'method' | 'methodDisplay'>,
  { texts }: Pick<Words, 'texts'>,
): string | null =>
  texts.methods[method ?? ''] ?? methodDisplay?.replaceAll(' ·· ', LAST_DIGITS) ?? null;

const describe = (movement: Payment, words: Words): string => {
  const { texts } = words;
  const method = methodOf(movement, words);
  if (movement.kind !== PaymentKind.REFUND) return method ?? texts.payment;
  return method === null ? texts.refund : texts.refundTo(method);
};

/** One row for each movement of money, oldest first. */
export const movementRows = (movements: readonly Payment[], words: Words): Html[] =>
  movements.map(
    (movement) =>
      html`<div class="row">
        <dt>${words.formats.shortDayOf(movement.occurredAt)}, ${describe(movement, words)}</dt>
        <dd class="num">${words.formats.money(movement.amountMinor)}</dd>
      </div>`,
  );
