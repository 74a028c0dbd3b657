import { type Html, html } from './html.util.ts';
import { signIcon, type SignName } from './icons.constant.ts';
import type { Message } from '../texts/pay-page-texts.type.ts';
import type { PayPageModel } from './pay-page-model.type.ts';
import { facts } from './settled.view.ts';

/** A card that says one thing, and perhaps what to do about it. */
export const messageCard = (message: Message, sign: SignName, rest: Html | null = null): Html =>
  html`<div class="card">
    <div class="sign quiet">${signIcon(sign)}</div>
    <h1 class="title">${message.title}</h1>
    <p class="text">${message.text}</p>
    ${rest}
  </div>`;

const askForNewLink = ({ contactEmail, invoice, texts }: PayPageModel): Html | null =>
  contactEmail === null
    ? null
    : html`<div class="ask">
        <a
          class="button"
          href="mailto:${contactEmail}?subject=${encodeURIComponent(texts.newLinkSubject(invoice.number))}"
          >${texts.askForNewLink}</a
        >
        <p class="hint">${texts.askForNewLinkHint(contactEmail)}</p>
      </div>`;

/** A link that is over. It shows no amount: whoever still has it may no longer be the one to pay. */
export const expiredCard = (model: PayPageModel, expiredAt: Date): Html => {
  const { invoice, sender, texts, formats } = model;
  const until = formats.dayOf(expiredAt);
  return messageCard(
    texts.expired({ until, sender }),
    'hourglass',
    html`${facts([
      [texts.factInvoice, invoice.number],
      [texts.factFrom, sender],
      [texts.factDue, formats.date(invoice.dueDate)],
    ])}
    ${askForNewLink(model)}`,
  );
};

/** A link that was replaced by another: it says where that one went, not what it is. */
export const replacedCard = ({ invoice, sender, texts }: PayPageModel): Html =>
  messageCard(
    texts.replaced({ sender }),
    'mail',
    facts([
      [texts.factInvoice, invoice.number],
      [texts.factFrom, sender],
    ]),
  );
