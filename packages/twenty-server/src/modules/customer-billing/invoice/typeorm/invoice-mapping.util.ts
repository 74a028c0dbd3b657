import { type Discount, normalizeDecimalText } from 'twenty-shared';
import { v7 as newId } from 'uuid';
import type { InvoiceDraft } from '../invoice-draft.type.ts';
import type { Invoice, InvoiceKey, InvoiceLineItem } from '../invoice.type.ts';
import type { Recipient } from '../recipient/recipient.type.ts';
import type { InvoiceLineItemEntity } from './invoice-line-item.entity.ts';
import type { InvoiceEntity } from './invoice.entity.ts';

type DiscountColumns = Pick<
  InvoiceEntity,
  'discountType' | 'discountPercent' | 'discountAmountMinor'
>;

type RecipientColumns = Pick<
  InvoiceEntity,
  | 'recipientName'
  | 'recipientContact'
  | 'recipientCountryCode'
  | 'recipientLocale'
  | 'recipientFallbackLocale'
>;

const COLUMN_SCALE = 6;
/** The database pads its numerics with zeros. */
const canonical = (text: string): string =>
  normalizeDecimalText(text, { maximumScale: COLUMN_SCALE });

const toDiscountColumns = (discount: Discount | null): DiscountColumns => ({
  discountType: discount?.type ?? null,
  discountPercent: discount?.type === 'PERCENT' ? discount.percent : null,
  discountAmountMinor: discount?.type === 'AMOUNT' ? discount.amountMinor : null,
});

const fromDiscountColumns = (columns: DiscountColumns): Discount | null => {
  if (columns.discountPercent !== null) {
    return { type: 'PERCENT', percent: canonical(columns.discountPercent) };
  }
  return columns.discountAmountMinor === null
    ? null
    : { type: 'AMOUNT', amountMinor: columns.discountAmountMinor };
};

/** The columns of an invoice that name whom it was issued to. */
export const toRecipientColumns = (recipient: Recipient): RecipientColumns => ({
  recipientName: recipient.name,
  recipientContact: recipient.contact,
  recipientCountryCode: recipient.countryCode,
  recipientLocale: recipient.locale,
  recipientFallbackLocale: recipient.fallbackLocale,
});

const fromRecipientColumns = (columns: RecipientColumns): Recipient | null => {
  const { recipientName: name, recipientLocale: locale } = columns;
  const { recipientFallbackLocale: fallbackLocale } = columns;
  if (name === null || locale === null || fallbackLocale === null) return null;
  const { recipientContact: contact, recipientCountryCode: countryCode } = columns;
  return { name, contact, countryCode, locale, fallbackLocale };
};

export const toInvoice = (entity: InvoiceEntity): Invoice => {
  const {
    discountType,
    discountPercent,
    discountAmountMinor,
    numberOrder,
    recipientName,
    recipientContact,
    recipientCountryCode,
    recipientLocale,
    recipientFallbackLocale,
    ...rest
  } = entity;
  return {
    ...rest,
    recipient: fromRecipientColumns(entity),
    discount: fromDiscountColumns({ discountType, discountPercent, discountAmountMinor }),
  };
};

export const toInvoiceLineItem = (entity: InvoiceLineItemEntity): InvoiceLineItem => {
  const { discountType, discountPercent, discountAmountMinor, createdAt, updatedAt, ...rest } =
    entity;
  return {
    ...rest,
    quantity: canonical(rest.quantity),
    taxRatePercent: canonical(rest.taxRatePercent),
    discount: fromDiscountColumns({ discountType, discountPercent, discountAmountMinor }),
  };
};

/** The columns of an invoice that a draft decides. */
export const toDraftColumns = (draft: InvoiceDraft) => {
  const { lines, discount, ...columns } = draft;
  return { ...columns, ...toDiscountColumns(discount), lineCount: lines.length };
};

export const toLineEntities = ({
  workspaceId,
  invoiceId,
  draft,
}: InvoiceKey & { draft: InvoiceDraft }): Omit<
  InvoiceLineItemEntity,
  'createdAt' | 'updatedAt'
>[] =>
  draft.lines.map(({ discount, ...line }, position) => ({
    ...line,
    ...toDiscountColumns(discount),
    id: newId(),
    workspaceId,
    invoiceId,
    position,
  }));
