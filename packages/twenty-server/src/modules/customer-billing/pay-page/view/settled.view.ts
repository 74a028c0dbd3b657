import type { SettledState } from './describe-settled-state.util.ts';
import { type Html, html } from './html.util.ts';
import { signIcon } from './icons.constant.ts';
import { methodOf, movementRows } from './movements.view.ts';
import type { PayPageModel } from './pay-page-model.type.ts';

/** A label and its value, one under the other. */
export const facts = (pairs: readonly (readonly [string, string | null])[]): Html =>
  html`<section>
    <dl>
      ${pairs.map(
        ([label, value]) =>
          value !== null &&
          html`<div class="row fact">
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;

const momentFacts = (
  { moment }: SettledState,
  { texts, formats }: PayPageModel,
): [string, string | null][] =>
  moment === null
    ? []
    : [
        [moment.label, formats.dayOf(moment.movement.occurredAt)],
        [texts.factWith, methodOf(moment.movement, { texts })],
      ];

/** A state without a button: what it is, the figure that matters, when and how. */
export const settledCard = (settled: SettledState, model: PayPageModel): Html => {
  const { invoice, recipient, state, texts, formats } = model;
  const { message, amountMinor } = settled;
  return html`<div class="card">
    <div class="sign ${settled.tone}">${signIcon(settled.sign)}</div>
    <h1 class="title">${message.title}</h1>
    ${amountMinor !== null && html`<p class="amount">${formats.money(amountMinor)}</p>`}
    <p class="text">${message.text}</p>
    ${facts([
      [texts.factInvoice, invoice.number],
      [texts.factFor, recipient.name],
      ...momentFacts(settled, model),
    ])}
    ${
      state.movements.length > 1 &&
      html`<section>
        <h2>${texts.payments}</h2>
        <dl>${movementRows(state.movements, model)}</dl>
      </section>`
    }
  </div>`;
};
