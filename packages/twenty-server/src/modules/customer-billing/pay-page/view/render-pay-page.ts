import { isClosed, isPayable, PayPageStateKind } from '../decide-pay-page-state.util.ts';
import type { PayPageErrorKind } from '../pay-page-error-kind.util.ts';
import { expiredCard, messageCard, replacedCard } from './closed.view.ts';
import { describeSettledState } from './describe-settled-state.util.ts';
import { html } from './html.util.ts';
import { layout } from './layout.view.ts';
import { payableCard } from './payable.view.ts';
import type { PayPageFrame, PayPageModel } from './pay-page-model.type.ts';
import { settledCard } from './settled.view.ts';
import { whatForCard } from './what-for.view.ts';

/** A document and the HTTP status it is sent with. */
export type RenderedPage = { readonly status: number; readonly body: string };

const CLOSED_STATUS = 410;
const REFUSED_AMOUNT_STATUS = 422;

const statusOf = ({ refusedAmount }: PayPageModel, isOver: boolean): number => {
  if (isOver) return CLOSED_STATUS;
  return refusedAmount === null ? 200 : REFUSED_AMOUNT_STATUS;
};

/** The page of a link that was ours, in whatever state its invoice is. */
export const renderInvoicePage = (model: PayPageModel): RenderedPage => {
  const { state, invoice, sender, texts } = model;
  const settled = describeSettledState(model);
  const isOver = isClosed(state);
  const firstCard = () => {
    if (settled !== null) return settledCard(settled, model);
    if (isOver)
      return model.expiresAt !== null && state.kind === PayPageStateKind.EXPIRED
        ? expiredCard(model, model.expiresAt)
        : replacedCard(model);
    return payableCard(model);
  };
  const page = layout({
    ...model,
    title: texts.pageTitle({ number: invoice.number, sender }),
    isTest: invoice.livemode === false,
    isWide: !isOver,
    hasForm: isPayable(state),
    cards: html`${firstCard()}${!isOver && whatForCard(model)}`,
  });
  return { status: statusOf(model, isOver), body: page.toString() };
};

const FRAME_ALONE = {
  sender: null,
  isTest: false,
  isWide: false,
  hasForm: false,
} as const;

/** The same page for every text that is no link of ours, so that nothing can be learned by trying. */
export const renderNotFoundPage = (frame: PayPageFrame): RenderedPage => {
  const { notFound } = frame.texts;
  const page = layout({
    ...frame,
    ...FRAME_ALONE,
    title: notFound.title,
    cards: messageCard(notFound, 'search'),
  });
  return { status: 404, body: page.toString() };
};

/** What went wrong, whether money moved, and the way back. */
export const renderErrorPage = (
  frame: PayPageFrame,
  error: { kind: PayPageErrorKind; status: number; requestId: string },
): RenderedPage => {
  const { texts, language } = frame;
  const message = texts.errors[error.kind];
  const wayBack = html`<p class="text"><a href="?lang=${language}">${texts.backToInvoice}</a></p>
    <p class="text small">${texts.reference(error.requestId)}</p>`;
  const page = layout({
    ...frame,
    ...FRAME_ALONE,
    title: message.title,
    cards: messageCard(message, 'alert', wayBack),
  });
  return { status: error.status, body: page.toString() };
};
