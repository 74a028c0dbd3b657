import type { Company } from '../../../company/company.type.ts';
import type { Invoice, InvoiceLineItem } from '../../invoice/invoice.type.ts';
import type { InvoiceLanguage } from '../../invoice/formats/choose-invoice-language.util.ts';
import type { PayPageState } from '../decide-pay-page-state.util.ts';
import type { InvoiceFormats } from '../../invoice/formats/invoice-formats.util.ts';
import type { AmountProblem, PartPayment } from '../part-payment.util.ts';
import type { PayPageTexts } from '../texts/pay-page-texts.type.ts';

/** The words of a page and who can be asked about it. */
export type PayPageFrame = {
  readonly language: InvoiceLanguage;
  readonly texts: PayPageTexts;
  /** Null where nobody's mailbox is known. */
  readonly contactEmail: string | null;
};

/** Everything the page of an invoice shows. */
export type PayPageModel = PayPageFrame & {
  readonly state: PayPageState;
  readonly invoice: Invoice & { readonly number: string };
  readonly lines: readonly InvoiceLineItem[];
  readonly company: Pick<Company, 'name'>;
  /** By whose name the invoice was issued. */
  readonly sender: string;
  readonly formats: InvoiceFormats;
  /** YYYY-MM-DD where the workspace is. */
  readonly today: string;
  /** Until when the link asks for money; null: for ever. */
  readonly expiresAt: Date | null;
  /** Between which amounts the customer may choose; null where there is nothing to choose. */
  readonly part: PartPayment | null;
  /** What the customer typed and why it cannot be paid; null before they did. */
  readonly refusedAmount: { readonly text: string; readonly problem: AmountProblem } | null;
  /** Where the invoice can be had as a PDF; null where it cannot. */
  readonly pdfAddress: string | null;
};
