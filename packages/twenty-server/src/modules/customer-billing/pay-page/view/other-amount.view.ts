import { type Html, html } from './html.util.ts';
import { CHEVRON } from './icons.constant.ts';
import type { PayPageModel } from './pay-page-model.type.ts';

/** A part of what is owed, where that is allowed: closed until asked for, and open while it has something to say. */
export const otherAmount = ({
  invoice,
  part,
  refusedAmount,
  texts,
  formats,
}: PayPageModel): Html | null => {
  if (part === null) return null;
  const range = {
    least: formats.money(part.minimumMinor),
    most: formats.money(part.maximumMinor),
  };
  const problem = refusedAmount && texts.amountProblems[refusedAmount.problem](range);
  return html`<details${refusedAmount !== null && OPEN}>
    <summary>
      ${CHEVRON}<span>${texts.payOtherAmount}</span>
      <span class="least">${texts.amountFrom(range.least)}</span>
    </summary>
    <form method="post">
      <label for="amount">${texts.amountIn(invoice.currency)}</label>
      <input id="amount" name="amount" inputmode="decimal" autocomplete="off" maxlength="40" required aria-describedby="amount-range${problem !== null && ' amount-problem'}"${problem !== null && INVALID} value="${refusedAmount?.text ?? ''}" />
      <p class="range" id="amount-range">${texts.amountRange(range)}</p>
      ${problem !== null && html`<p class="problem" id="amount-problem" role="alert">${problem}</p>`}
      <button class="button second" type="submit">${texts.payThisAmount}</button>
    </form>
  </details>`;
};

const OPEN = html` open`;
const INVALID = html` aria-invalid="true"`;
