import type { InvoiceLineItem } from '../../invoice/invoice.type.ts';
import { viewStoredTotals } from '../../invoice/invoice-totals-view.util.ts';
import { type Html, html } from './html.util.ts';
import { DOWNLOAD } from './icons.constant.ts';
import type { PayPageModel } from './pay-page-model.type.ts';

const lineItem = (line: InvoiceLineItem, { texts, formats }: PayPageModel): Html => {
  const quantity = formats.quantity(line.quantity);
  const price = [
    texts.lineDetail({ quantity, price: formats.plainMoney(line.unitPriceMinor) }),
    ...(line.discount === null ? [] : [texts.discountOff(formats.discount(line.discount))]),
  ].join(', ');
  const detail = line.details === null ? price : `${price}. ${line.details}`;
  return html`<li>
    <div>
      <b>${line.description}</b>
      <p class="small soft more">${detail}</p>
    </div>
    <span class="num">${formats.money(line.grossMinor - line.discountMinor)}</span>
  </li>`;
};

const row = (label: string, amount: string, classes = 'row'): Html =>
  html`<div class="${classes}">
    <dt>${label}</dt>
    <dd class="num">${amount}</dd>
  </div>`;

const totals = ({ invoice, lines, texts, formats }: PayPageModel): Html => {
  const { money } = formats;
  const { taxes } = viewStoredTotals({ invoice, lines });
  const rowUnlessZero = (label: string, amountMinor: bigint) =>
    amountMinor !== 0n && row(label, money(amountMinor));
  return html`<dl class="totals">
    ${row(texts.subtotal, money(invoice.subtotalMinor))}
    ${rowUnlessZero(texts.discount, -invoice.invoiceDiscountMinor)}
    ${taxes
      .filter(({ taxMinor }) => taxMinor !== 0n)
      .map(({ ratePercent, taxableMinor, taxMinor }) =>
        row(
          texts.tax({
            rate: formats.percent(ratePercent),
            base: formats.plainMoney(taxableMinor),
          }),
          money(taxMinor),
        ),
      )}
    ${row(texts.total, money(invoice.totalMinor), 'row sum')}
    ${rowUnlessZero(texts.credited, -invoice.prePaymentCreditMinor)}
    ${rowUnlessZero(texts.paid, -invoice.paidMinor)}
    ${rowUnlessZero(texts.wentBack, invoice.statusFacts.lostMinor)}
    ${row(texts.owedNow, money(invoice.owedMinor), invoice.owedMinor === 0n ? 'row sum last none' : 'row sum last')}
  </dl>`;
};

/** The invoice itself: its lines and how they come to what is owed. */
export const whatForCard = (model: PayPageModel): Html =>
  html`<div class="card">
    <div class="head">
      <h2>${model.texts.whatFor}</h2>
      ${model.pdfAddress !== null && html`<a class="pdf" href="${model.pdfAddress}">${DOWNLOAD}${model.texts.pdf}</a>`}
    </div>
    <ul class="lines">
      ${model.lines.map((line) => lineItem(line, model))}
    </ul>
    ${totals(model)}
    ${model.invoice.note !== null && html`<p class="small soft more remark">${model.invoice.note}</p>`}
  </div>`;
