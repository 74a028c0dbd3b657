import {
  calculateInvoiceTotals,
  type CurrencyCode,
  type Discount,
  type InvoiceLineInput,
  type InvoiceTotals,
  InvoiceTotalsError,
  isCurrencyCode,
} from 'twenty-shared';
import {
  type InvoiceDraftInput,
  type InvoiceLineInput as InvoiceLineInputDto,
  type InvoiceTotalsInput,
} from '../../../generated/graphql';
import { type InvoiceForm, type LineForm } from '../types/invoice-form.type.ts';
import { readDiscount } from './read-discount.util.ts';
import { isBlankLine, readLine, type ReadLine } from './read-line.util.ts';

export type FormProblems = {
  readonly company: string | null;
  readonly issueDate: string | null;
  readonly dueDate: string | null;
  readonly discount: string | null;
  readonly lines: string | null;
};

export type ReadInvoiceForm = {
  readonly problems: FormProblems;
  /** By line key; blank lines are left out. */
  readonly lines: ReadonlyMap<string, ReadLine>;
  /** Of the lines that can be counted so far. */
  readonly totals: InvoiceTotals | null;
  /** What the server is asked to count; null while a line is unfinished. */
  readonly totalsInput: InvoiceTotalsInput | null;
  /** What is saved; null while anything is wrong. */
  readonly input: InvoiceDraftInput | null;
};

const toDiscountDto = (
  discount: Discount | null,
): Pick<InvoiceTotalsInput, 'discountType' | 'discountPercent' | 'discountAmountMinor'> => ({
  discountType: discount?.type ?? null,
  discountPercent: discount?.type === 'PERCENT' ? discount.percent : null,
  discountAmountMinor: discount?.type === 'AMOUNT' ? discount.amountMinor.toString() : null,
});

const toLineDto = (form: LineForm, line: InvoiceLineInput): InvoiceLineInputDto => ({
  description: form.description.trim(),
  details: form.details.trim() === '' ? null : form.details.trim(),
  quantity: line.quantity,
  unitPriceMinor: line.unitPriceMinor.toString(),
  taxRatePercent: line.taxRatePercent,
  ...toDiscountDto(line.discount),
});

const countOrNull = (
  currency: CurrencyCode,
  lines: readonly InvoiceLineInput[],
  discount: Discount | null,
): { totals: InvoiceTotals | null; problem: string | null } => {
  try {
    return { totals: calculateInvoiceTotals({ currency, lines, discount }), problem: null };
  } catch (error) {
    if (!(error instanceof InvoiceTotalsError)) throw error;
    const problem =
      error.code === 'AMOUNT_TOO_LARGE'
        ? 'The total is too large to be charged. Split it into several invoices.'
        : 'Discount must be a percentage up to 100%, or an amount up to the subtotal.';
    return { totals: null, problem };
  }
};

const findProblems = (
  form: InvoiceForm,
  lines: ReadonlyMap<string, ReadLine>,
  discountProblem: string | null,
): FormProblems => ({
  company: form.company === null ? 'Choose a customer.' : null,
  issueDate: form.issueDate === '' ? 'Choose an issue date.' : null,
  dueDate:
    form.dueDate === ''
      ? 'Choose a due date.'
      : form.dueDate < form.issueDate
        ? 'The due date is before the issue date.'
        : null,
  discount: discountProblem,
  lines: lines.size === 0 ? 'Add at least one line.' : null,
});

/**
 * Everything the editor knows of what is typed: words for what is wrong, live totals by the rule both sides share,
 * and what to send. Blank lines count as not there.
 */
export const readInvoiceForm = (form: InvoiceForm, locale: string): ReadInvoiceForm => {
  const currency: CurrencyCode = isCurrencyCode(form.currency) ? form.currency : 'EUR';
  const typed = form.lines.filter((line) => !isBlankLine(line));
  const lines = new Map(typed.map((line) => [line.key, readLine(line, currency, locale)]));
  const whole = readDiscount(form.discount, currency, locale);

  const countable = [...lines.values()].flatMap(({ line }) => (line === null ? [] : [line]));
  const { totals, problem } = countOrNull(currency, countable, whole.discount);
  const discountProblem = whole.valid
    ? problem
    : 'Discount must be a percentage up to 100%, or an amount up to the subtotal.';
  const problems = findProblems(form, lines, discountProblem);

  const lineDtos = typed.flatMap((line) => {
    const read = lines.get(line.key)?.line ?? null;
    return read === null ? [] : [toLineDto(line, read)];
  });
  const isCounted = totals !== null && discountProblem === null && lineDtos.length === typed.length;
  const counted = {
    currency,
    ...toDiscountDto(whole.discount),
    lines: lineDtos,
  };
  const isComplete =
    isCounted &&
    Object.values(problems).every((words) => words === null) &&
    [...lines.values()].every((line) => Object.keys(line.problems).length === 0);

  return {
    problems,
    lines,
    totals,
    totalsInput: isCounted && lineDtos.length > 0 ? counted : null,
    input:
      isComplete && form.company !== null
        ? {
            ...counted,
            companyId: form.company.id,
            contactId: form.contact?.id ?? null,
            issueDate: form.issueDate,
            dueDate: form.dueDate,
            note: form.note.trim() === '' ? null : form.note.trim(),
          }
        : null,
  };
};
