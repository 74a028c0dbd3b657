import type { InvoiceLanguage } from '../../invoice/formats/choose-invoice-language.util.ts';
import { ENGLISH_TEXTS } from './english-texts.constant.ts';
import { GERMAN_TEXTS } from './german-texts.constant.ts';
import type { PayPageTexts } from './pay-page-texts.type.ts';

/** The words of the pay page, complete in every language by their type. */
export const PAY_PAGE_TEXTS: Readonly<Record<InvoiceLanguage, PayPageTexts>> = {
  en: ENGLISH_TEXTS,
  de: GERMAN_TEXTS,
};
