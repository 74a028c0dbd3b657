import {
  BillingErrorCode,
  calculateInvoiceTotals,
  type Discount,
  type InvoiceTotals,
  InvoiceTotalsError,
  isCurrencyCode,
  normalizeDecimalText,
} from 'twenty-shared';
import { AppException } from '../../../engine/exception/app.exception.ts';
import type { InvoiceDraft } from './invoice-draft.type.ts';
import { MAXIMUM_LINES } from './maximum-lines.constant.ts';

/** What a person typed: nothing in it is trusted. Null and undefined both mean "none". */
export type DiscountRequest = {
  discountType?: Discount['type'] | null;
  discountPercent?: string | null;
  discountAmountMinor?: bigint | null;
};

export type LineRequest = DiscountRequest & {
  description: string;
  details?: string | null;
  quantity: string;
  unitPriceMinor: bigint;
  taxRatePercent: string;
};

export type TotalsRequest = DiscountRequest & { currency: string; lines: readonly LineRequest[] };

export type DraftRequest = TotalsRequest & {
  companyId: string;
  contactId?: string | null;
  issueDate: string;
  dueDate: string;
  note?: string | null;
};

const FIELD_BY_CODE: Readonly<Record<InvoiceTotalsError['code'], string | null>> = {
  QUANTITY_INVALID: 'quantity',
  UNIT_PRICE_INVALID: 'unitPriceMinor',
  DISCOUNT_INVALID: 'discountType',
  TAX_RATE_INVALID: 'taxRatePercent',
  AMOUNT_TOO_LARGE: null,
};

const toAppException = ({ code, lineIndex }: InvoiceTotalsError): AppException => {
  const path = [...(lineIndex === null ? [] : ['lines', lineIndex]), FIELD_BY_CODE[code] ?? []];
  const field = path.flat().join('.');
  return new AppException(code, field === '' ? {} : { field });
};

const readDiscountOrThrow = (request: DiscountRequest, lineIndex: number | null) => {
  const { discountType = null, discountPercent = null, discountAmountMinor = null } = request;
  if (discountType === null && discountPercent === null && discountAmountMinor === null)
    return null;
  if (discountType === 'PERCENT' && discountPercent !== null && discountAmountMinor === null) {
    return { type: 'PERCENT', percent: discountPercent } as const;
  }
  if (discountType === 'AMOUNT' && discountAmountMinor !== null && discountPercent === null) {
    return { type: 'AMOUNT', amountMinor: discountAmountMinor } as const;
  }
  throw toAppException(new InvoiceTotalsError(BillingErrorCode.DISCOUNT_INVALID, lineIndex));
};

const readAmountsOrThrow = (request: TotalsRequest) => {
  if (!isCurrencyCode(request.currency)) {
    throw new AppException(BillingErrorCode.CURRENCY_UNKNOWN, { field: 'currency' });
  }
  if (request.lines.length > MAXIMUM_LINES) {
    throw new AppException(BillingErrorCode.INVOICE_TOO_MANY_LINES, {
      field: 'lines',
      values: { limit: String(MAXIMUM_LINES) },
    });
  }
  return {
    currency: request.currency,
    discount: readDiscountOrThrow(request, null),
    lines: request.lines.map((line, index) => ({
      ...line,
      discount: readDiscountOrThrow(line, index),
    })),
  };
};

const calculateOrThrow = (amounts: ReturnType<typeof readAmountsOrThrow>): InvoiceTotals => {
  try {
    return calculateInvoiceTotals(amounts);
  } catch (error) {
    throw error instanceof InvoiceTotalsError ? toAppException(error) : error;
  }
};

const trimToNull = (text: string | null | undefined): string | null => text?.trim() || null;

/**
 * The totals of what a person typed so far.
 * @throws AppException CURRENCY_UNKNOWN, INVOICE_TOO_MANY_LINES, QUANTITY_INVALID, UNIT_PRICE_INVALID,
 * DISCOUNT_INVALID, TAX_RATE_INVALID, AMOUNT_TOO_LARGE; `field` is the path of the input at fault.
 */
export const previewTotalsOrThrow = (request: TotalsRequest): InvoiceTotals =>
  calculateOrThrow(readAmountsOrThrow(request));

/**
 * A draft with every amount computed here. Whether company and contact exist is for the caller to see.
 * @throws AppException as previewTotalsOrThrow, and DUE_DATE_BEFORE_ISSUE_DATE
 */
export const checkDraftOrThrow = (request: DraftRequest): InvoiceDraft => {
  // Dates of this shape compare as text.
  if (request.dueDate < request.issueDate) {
    throw new AppException(BillingErrorCode.DUE_DATE_BEFORE_ISSUE_DATE, { field: 'dueDate' });
  }
  const amounts = readAmountsOrThrow(request);
  const { taxes: _, lines: lineTotals, ...totals } = calculateOrThrow(amounts);

  return {
    companyId: request.companyId,
    contactId: request.contactId ?? null,
    currency: amounts.currency,
    issueDate: request.issueDate,
    dueDate: request.dueDate,
    note: trimToNull(request.note),
    discount: amounts.discount,
    ...totals,
    lines: lineTotals.flatMap((computed, index) => {
      const line = amounts.lines[index];
      return line === undefined
        ? []
        : [
            {
              description: line.description.trim(),
              details: trimToNull(line.details),
              quantity: normalizeDecimalText(line.quantity, { maximumScale: 6 }),
              unitPriceMinor: line.unitPriceMinor,
              discount: line.discount,
              taxRatePercent: normalizeDecimalText(line.taxRatePercent, { maximumScale: 4 }),
              ...computed,
            },
          ];
    }),
  };
};
