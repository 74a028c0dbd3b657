import { InvoiceStatus } from 'twenty-shared';
import { type Payment, PaymentKind } from '../../payment/payment.type.ts';
import { type Html, html } from './html.util.ts';
import { movementRows } from './movements.view.ts';
import type { PayPageModel } from './pay-page-model.type.ts';
import { otherAmount } from './other-amount.view.ts';
import { PayPageStateKind } from '../decide-pay-page-state.util.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

const dueLine = ({ invoice, today, texts, formats }: PayPageModel): Html => {
  const days = daysBetween(today, invoice.dueDate);
  return html`<p class="due">
    ${texts.due(formats.date(invoice.dueDate))},
    ${days < 0 ? html`<span class="late">${texts.dueIn(days)}</span>` : texts.dueIn(days)}
  </p>`;
};

const justPaidNote = ({ language, texts }: PayPageModel): Html =>
  html`<p class="note" role="status">
    ${texts.mayJustHavePaid} <a href="?lang=${language}">${texts.lookAgain}</a>
  </p>`;

const paidSoFar = (model: PayPageModel): Html => {
  const { invoice, state, texts, formats } = model;
  const isPayment = ({ kind }: Payment) => kind === PaymentKind.PAYMENT;
  return html`<section>
    <h2>${texts.paidSoFar}</h2>
    <dl>
      ${movementRows(state.movements.filter(isPayment), model)}
      <div class="row sum">
        <dt>${texts.paid}</dt>
        <dd class="num">${formats.money(invoice.paidMinor)}</dd>
      </div>
      ${movementRows(
        state.movements.filter((movement) => !isPayment(movement)),
        model,
      )}
      ${
        invoice.statusFacts.lostMinor > 0n &&
        html`<div class="row">
          <dt>${texts.wentBack}</dt>
          <dd class="num">${formats.money(-invoice.statusFacts.lostMinor)}</dd>
        </div>`
      }
    </dl>
  </section>`;
};

/** Why the customer is asked (again), where there is something to say. */
const troubleNote = ({ invoice, state, sender, texts }: PayPageModel): Html | null => {
  if (state.kind === PayPageStateKind.RETURNED) {
    return html`<p class="note bad">${texts.wentBackAndOwed({ sender })}</p>`;
  }
  return invoice.status === InvoiceStatus.PAYMENT_FAILED
    ? html`<p class="note bad">${texts.lastTryFailed}</p>`
    : null;
};

/** What is owed and the one button. The form goes to the page's own address. */
export const payableCard = (model: PayPageModel): Html => {
  const { invoice, company, state, texts, formats } = model;
  const owed = formats.money(invoice.owedMinor);
  return html`<div class="card">
    <h1 class="what">${texts.invoiceFor({ number: invoice.number, company: company.name })}</h1>
    <p class="owed">${texts.owedNow}</p>
    <p class="amount">${owed}</p>
    ${dueLine(model)} ${state.mayJustHavePaid && justPaidNote(model)} ${troubleNote(model)}
    <form method="post">
      <button class="button" type="submit">${texts.pay(owed)}</button>
    </form>
    <p class="hint">${texts.payHint}</p>
    ${otherAmount(model)} ${state.movements.length > 0 && paidSoFar(model)}
  </div>`;
};
