import { InvoiceStatus } from 'twenty-shared';
import type { Workspace } from '../../../engine/workspace/workspace.type.ts';
import type { Company } from '../../company/company.type.ts';
import type { Person } from '../../person/person.type.ts';
import { chooseInvoiceLanguage } from '../invoice/formats/choose-invoice-language.util.ts';
import {
  createInvoiceFormats,
  type InvoiceFormats,
} from '../invoice/formats/invoice-formats.util.ts';
import type { PrintedLetterhead } from '../invoice/letterhead/letterhead.type.ts';
import { viewStoredTotals } from '../invoice/invoice-totals-view.util.ts';
import type { Invoice, InvoiceLineItem } from '../invoice/invoice.type.ts';
import { decideDocumentMark } from './decide-document-mark.util.ts';
import { decideDocumentPanel } from './decide-document-panel.util.ts';
import type { DocumentLine, DocumentTotal, InvoiceDocument } from './invoice-document.type.ts';
import type { DocumentTexts } from './texts/document-texts.type.ts';
import { DOCUMENT_TEXTS } from './texts/document-texts.ts';

/** What of an invoice its document tells. */
export type DocumentInvoice = Pick<
  Invoice,
  | 'number'
  | 'status'
  | 'currency'
  | 'issueDate'
  | 'dueDate'
  | 'note'
  | 'livemode'
  | 'voidedAt'
  | 'subtotalMinor'
  | 'invoiceDiscountMinor'
  | 'netMinor'
  | 'taxMinor'
  | 'totalMinor'
  | 'prePaymentCreditMinor'
  | 'paidMinor'
  | 'refundedMinor'
  | 'owedMinor'
  | 'processingMinor'
> & { readonly statusFacts: Pick<Invoice['statusFacts'], 'lostMinor'> };

export type DocumentSource = {
  readonly invoice: DocumentInvoice;
  readonly lines: readonly InvoiceLineItem[];
  readonly company: Pick<Company, 'name' | 'countryCode' | 'locale'>;
  readonly contact: Pick<Person, 'name'> | null;
  readonly workspace: Pick<Workspace, 'locale' | 'timeZone'>;
  readonly letterhead: PrintedLetterhead;
  /** The address customers pay at, while it opens. */
  readonly paymentUrl: string | null;
};

type Writing = DocumentSource & {
  readonly texts: DocumentTexts;
  readonly formats: InvoiceFormats;
};

/**
 * All that is printed on an invoice, written out in the language of its customer. Amounts are those that were stored:
 * nothing is computed anew. The same rows give the same document, whatever day it is.
 */
export const buildInvoiceDocument = (source: DocumentSource): InvoiceDocument => {
  const { invoice, company, workspace, letterhead } = source;
  const { language, locale } = chooseInvoiceLanguage({
    asked: null,
    customerLocale: company.locale,
    browserLanguage: workspace.locale,
  });
  const texts = DOCUMENT_TEXTS[language];
  const { currency } = invoice;
  const formats = createInvoiceFormats({
    locale,
    timeZone: workspace.timeZone,
    currency,
    today: invoice.issueDate,
  });
  const writing: Writing = { ...source, texts, formats };
  const sender = letterhead.senderName;
  const isDraft = invoice.status === InvoiceStatus.DRAFT;
  const hasDiscount = source.lines.some(({ discount }) => discount !== null);
  return {
    language,
    title:
      invoice.number === null ? texts.draft : texts.titleOf({ number: invoice.number, sender }),
    headline: isDraft ? texts.draft : texts.invoice,
    number: invoice.number,
    accentColor: letterhead.accentColor,
    logo: letterhead.logo?.toString('base64') ?? null,
    sender: { name: sender, tagline: letterhead.tagline },
    recipient: { label: texts.billedTo, lines: recipientOf(source, locale) },
    facts: [
      { label: texts.issueDate, value: formats.date(invoice.issueDate) },
      { label: texts.dueDate, value: formats.date(invoice.dueDate) },
    ],
    heads: {
      description: texts.description,
      quantity: texts.quantity,
      unitPrice: texts.unitPrice,
      discount: hasDiscount ? texts.discount : null,
      tax: texts.tax,
      amount: texts.amountIn(currency),
    },
    lines: source.lines.map((line) => lineOf(line, writing)),
    totals: totalsOf(writing),
    note: invoice.note,
    mark: decideDocumentMark(invoice, texts),
    testMark: invoice.livemode === false ? texts.test : null,
    panel: decideDocumentPanel(writing),
    footer: footerOf(letterhead, { sender, texts }),
    pageLabel: texts.page,
    dated: `${invoice.issueDate}T00:00:00.000Z`,
  };
};

const recipientOf = ({ company, contact }: DocumentSource, locale: string): string[] => {
  const country =
    company.countryCode === null
      ? null
      : new Intl.DisplayNames(locale, { type: 'region' }).of(company.countryCode);
  return [company.name, contact?.name, country].filter(
    (line): line is string => typeof line === 'string' && line !== '',
  );
};

const lineOf = (line: InvoiceLineItem, { formats }: Writing): DocumentLine => ({
  position: String(line.position + 1),
  description: line.description,
  details: line.details,
  quantity: formats.quantity(line.quantity),
  unitPrice: formats.plainMoney(line.unitPriceMinor),
  discount: line.discount === null ? null : formats.discount(line.discount),
  tax: formats.percent(line.taxRatePercent),
  amount: formats.plainMoney(line.grossMinor - line.discountMinor),
});

const totalsOf = ({ invoice, lines, texts, formats }: Writing): DocumentTotal[] => {
  const totals = viewStoredTotals({ invoice, lines });
  const { plainMoney, money, percent } = formats;
  const minus = (amountMinor: bigint): string => `−${money(amountMinor)}`;
  const lostMinor = invoice.statusFacts.lostMinor;
  const isOpened = invoice.status !== InvoiceStatus.DRAFT && invoice.voidedAt === null;
  const hasMoved = invoice.paidMinor > 0n || invoice.prePaymentCreditMinor > 0n;
  const rows: (DocumentTotal | null)[] = [
    { label: texts.subtotal, value: plainMoney(totals.subtotalMinor), weight: 'PLAIN' },
    invoice.invoiceDiscountMinor === 0n
      ? null
      : {
          label: texts.discount,
          value: `−${plainMoney(invoice.invoiceDiscountMinor)}`,
          weight: 'PLAIN',
        },
    ...totals.taxes.map(({ ratePercent, taxableMinor, taxMinor }): DocumentTotal => ({
      label: texts.taxOn({ rate: percent(ratePercent), base: plainMoney(taxableMinor) }),
      value: plainMoney(taxMinor),
      weight: 'PLAIN',
    })),
    { label: texts.total, value: money(invoice.totalMinor), weight: 'STRONG' },
    invoice.prePaymentCreditMinor === 0n
      ? null
      : { label: texts.credited, value: minus(invoice.prePaymentCreditMinor), weight: 'PLAIN' },
    invoice.paidMinor === 0n
      ? null
      : { label: texts.paid, value: minus(invoice.paidMinor), weight: 'PLAIN' },
    lostMinor + invoice.refundedMinor === 0n
      ? null
      : {
          label: texts.wentBack,
          value: money(lostMinor + invoice.refundedMinor),
          weight: 'PLAIN',
        },
    isOpened && hasMoved
      ? { label: texts.owed, value: money(invoice.owedMinor), weight: 'STRONG' }
      : null,
  ];
  return rows.filter((row) => row !== null);
};

const footerOf = (
  letterhead: PrintedLetterhead,
  { sender, texts }: { sender: string; texts: DocumentTexts },
): string[] => {
  const address = [sender, ...letterhead.addressLines].join(', ');
  const ids = [
    letterhead.registration,
    letterhead.taxId === null ? null : texts.taxId(letterhead.taxId),
  ].filter((part) => part !== null);
  return ids.length === 0 ? [address] : [address, ids.join(', ')];
};
