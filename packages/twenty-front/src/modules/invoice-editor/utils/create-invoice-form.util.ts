import { type CurrencyCode, formatMinorAsDecimal, isCurrencyCode } from 'twenty-shared';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { type Format } from '../../format/utils/create-format.util.ts';
import { addDays } from '../../format/utils/local-date.util.ts';
import { type InvoiceForm, type LineForm } from '../types/invoice-form.type.ts';

const TERM_DAYS = 30;

const decimalSeparatorOf = (locale: string): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1 })
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value ?? '.';

/** A new line takes over the tax rate of the one before it. */
export const createLine = (tax: string): LineForm => ({
  key: crypto.randomUUID(),
  description: '',
  details: '',
  quantity: '1',
  unitPrice: '',
  discount: '',
  tax,
});

export const createEmptyForm = (options: { today: string; currency: string }): InvoiceForm => ({
  company: null,
  contact: null,
  currency: options.currency,
  issueDate: options.today,
  dueDate: addDays(options.today, TERM_DAYS),
  note: '',
  discount: '',
  lines: [createLine('')],
});

type DiscountFields = Pick<
  InvoiceDetailFragment,
  'discountType' | 'discountPercent' | 'discountAmountMinor'
>;

/** The texts that read back to exactly this invoice. */
export const createFormOfInvoice = (
  invoice: InvoiceDetailFragment,
  format: Format,
): InvoiceForm => {
  const currency: CurrencyCode = isCurrencyCode(invoice.currency) ? invoice.currency : 'EUR';
  const separator = decimalSeparatorOf(format.locale);
  const localized = (plain: string): string => plain.replace('.', separator);
  const amount = (amountMinor: string): string =>
    localized(formatMinorAsDecimal(BigInt(amountMinor), currency));
  const discountText = (discount: DiscountFields): string => {
    if (discount.discountPercent !== null) return `${localized(discount.discountPercent)}%`;
    return discount.discountAmountMinor === null ? '' : amount(discount.discountAmountMinor);
  };

  return {
    company: { id: invoice.company.id, name: invoice.company.name },
    contact:
      invoice.contact === null ? null : { id: invoice.contact.id, name: invoice.contact.name },
    currency: invoice.currency,
    issueDate: invoice.issueDate,
    dueDate: invoice.dueDate,
    note: invoice.note ?? '',
    discount: discountText(invoice),
    lines:
      invoice.lines.length === 0
        ? [createLine('')]
        : invoice.lines.map((line) => ({
            key: line.id,
            description: line.description,
            details: line.details ?? '',
            quantity: localized(line.quantity),
            unitPrice: format.plainMoney(line.unitPriceMinor, currency),
            discount: discountText(line),
            tax: `${localized(line.taxRatePercent)}%`,
          })),
  };
};
