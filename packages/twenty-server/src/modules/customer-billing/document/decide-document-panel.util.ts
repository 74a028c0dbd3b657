import { InvoiceStatus } from 'twenty-shared';
import type { InvoiceFormats } from '../invoice/formats/invoice-formats.util.ts';
import type { Invoice } from '../invoice/invoice.type.ts';
import type { Letterhead } from '../invoice/letterhead/letterhead.type.ts';
import type { DocumentPanel } from './invoice-document.type.ts';
import type { DocumentTexts } from './texts/document-texts.type.ts';

/** How the invoice is paid, or why there is nothing to pay. Null where nothing useful can be said. */
export const decideDocumentPanel = (input: {
  readonly invoice: Pick<
    Invoice,
    'number' | 'status' | 'dueDate' | 'voidedAt' | 'owedMinor' | 'paidMinor' | 'processingMinor'
  >;
  readonly letterhead: Letterhead;
  readonly paymentUrl: string | null;
  readonly texts: DocumentTexts;
  readonly formats: InvoiceFormats;
}): DocumentPanel | null => {
  const { invoice, letterhead, paymentUrl, texts, formats } = input;
  if (invoice.status === InvoiceStatus.DRAFT) return { kind: 'MESSAGE', ...texts.isDraft };
  if (invoice.voidedAt !== null) {
    return { kind: 'MESSAGE', ...texts.voided(formats.dayOf(invoice.voidedAt)) };
  }
  if (invoice.owedMinor === 0n) {
    const words = invoice.paidMinor > 0n ? texts.paidInFull : texts.nothingToPay;
    return { kind: 'MESSAGE', ...words };
  }
  if (invoice.status === InvoiceStatus.PROCESSING) {
    return { kind: 'MESSAGE', ...texts.onItsWay(formats.money(invoice.processingMinor)) };
  }
  const bank = bankOf(letterhead, invoice, texts);
  if (paymentUrl === null && bank === null) return null;
  return {
    kind: 'PAY',
    title: texts.payBy({
      amount: formats.money(invoice.owedMinor),
      date: formats.date(invoice.dueDate),
    }),
    text: paymentUrl === null ? texts.transferHint : texts.payHint,
    url: paymentUrl,
    bank:
      bank === null
        ? null
        : {
            title: paymentUrl === null ? texts.bankTransfer : texts.orBankTransfer,
            lines: bank,
          },
  };
};

const bankOf = (
  letterhead: Letterhead,
  { number }: Pick<Invoice, 'number'>,
  texts: DocumentTexts,
): string[] | null =>
  letterhead.iban === null
    ? null
    : [
        letterhead.bankAccountHolder,
        letterhead.iban.replaceAll(/(.{4})(?=.)/g, '$1 '),
        letterhead.bic,
        number === null ? null : texts.reference(number),
      ].filter((line) => line !== null);
