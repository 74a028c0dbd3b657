import { INVOICE_LANGUAGES } from '../../invoice/formats/choose-invoice-language.util.ts';
import { PAY_PAGE_TEXTS } from '../texts/pay-page-texts.ts';
import { Html, html } from './html.util.ts';
import { LOCK } from './icons.constant.ts';
import type { PayPageFrame } from './pay-page-model.type.ts';
import { PAY_PAGE_STYLES } from './pay-page-styles.constant.ts';

const STYLE_ELEMENT = Html.trust(`<style>${PAY_PAGE_STYLES}</style>`);

// The header says no-referrer. With it alone browsers post the form as "Origin: null", which the origin check refuses
// to whoever has a staff session too: https://fetch.spec.whatwg.org/#append-a-request-origin-header
const OWN_REFERRER = html`<meta name="referrer" content="same-origin" />`;

const languageLinks = ({ language, texts }: PayPageFrame): Html =>
  html`<nav aria-label="${texts.languageChoice}">
    ${INVOICE_LANGUAGES.map((one) => {
      const { languageName } = PAY_PAGE_TEXTS[one];
      return one === language
        ? html`<b lang="${one}" aria-current="true">${languageName}</b>`
        : html`<a href="?lang=${one}" lang="${one}" hreflang="${one}">${languageName}</a>`;
    })}
  </nav>`;

const contact = ({ contactEmail, texts }: PayPageFrame): Html | null =>
  contactEmail === null
    ? null
    : html`<span>${texts.questions} <a href="mailto:${contactEmail}">${contactEmail}</a></span>`;

/** A whole document around the cards of a page. */
export const layout = (
  page: PayPageFrame & {
    title: string;
    /** Who asks; null where that is not known. */
    sender: string | null;
    isTest: boolean;
    /** Two columns instead of one card alone. */
    isWide: boolean;
    hasForm: boolean;
    cards: Html;
  },
): Html => {
  const { texts, sender } = page;
  const handledBy = html`<span class="by">${LOCK}${texts.handledByStripe}</span>`;
  return html`<!doctype html>
    <html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${page.hasForm && OWN_REFERRER}
        <title>${page.title}</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body>
        ${page.isTest && html`<p class="test">${texts.testMode}</p>`}
        <div class="page${page.isWide ? '' : ' alone'}">
          <header>
            ${
              sender !== null &&
              html`<span class="mark" aria-hidden="true"
                  >${[...sender][0]?.toUpperCase() ?? ''}</span
                >
                <span class="who">${sender}</span>${handledBy}`
            }
          </header>
          <main class="cards">${page.cards}</main>
          <footer>${sender !== null && handledBy}${contact(page)}${languageLinks(page)}</footer>
        </div>
      </body>
    </html>`;
};
