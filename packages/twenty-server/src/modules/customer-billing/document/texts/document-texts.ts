import type { InvoiceDocument } from '../invoice-document.type.ts';
import type { DocumentTexts } from './document-texts.type.ts';
import { ENGLISH_DOCUMENT_TEXTS } from './english-texts.constant.ts';
import { GERMAN_DOCUMENT_TEXTS } from './german-texts.constant.ts';

export const DOCUMENT_TEXTS: Readonly<Record<InvoiceDocument['language'], DocumentTexts>> = {
  en: ENGLISH_DOCUMENT_TEXTS,
  de: GERMAN_DOCUMENT_TEXTS,
};
