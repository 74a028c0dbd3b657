import { getCurrency, isCurrencyCode } from 'twenty-shared';
import { type UpdatePaymentLinkInput } from '../../../generated/graphql';
import { addDays } from '../../format/utils/local-date.util.ts';
import { type Format } from '../../format/utils/create-format.util.ts';
import { readAmount } from '../../invoice-money/utils/read-amount.util.ts';
import { type LinkTermsForm } from '../types/link-terms-form.type.ts';
import { type PaymentLink } from '../types/payment-link.type.ts';

/** As the server holds it. */
const LONGEST_GRACE_DAYS = 3650;
const WHOLE_NUMBER = /^\d{1,4}$/;

export type LinkTermsChange = Omit<UpdatePaymentLinkInput, 'invoiceId'>;

export type ReadLinkTerms = {
  readonly graceProblem: string | null;
  readonly minimumProblem: string | null;
  /** The last day on which it opens; null: it never ends, or nobody can say yet. */
  readonly lastDay: string | null;
  /** What differs from the present terms; null while something is wrong. */
  readonly change: LinkTermsChange | null;
};

type Facts = {
  readonly link: PaymentLink;
  readonly currency: string;
  readonly totalMinor: string;
  readonly dueDate: string;
  readonly format: Format;
};

const readMinimum = (
  text: string,
  { currency, totalMinor, format }: Facts,
): { readonly minimumMinor: string | null; readonly problem: string | null } => {
  if (text.trim() === '') return { minimumMinor: null, problem: null };
  const { amountMinor, problem } = readAmount({
    text,
    currency,
    locale: format.locale,
    maximumMinor: BigInt(totalMinor),
    aboveMaximum: `At most the invoice’s total, ${format.money(totalMinor, currency)}.`,
  });
  if (amountMinor === null) return { minimumMinor: null, problem };
  const least = isCurrencyCode(currency) ? getCurrency(currency).minimumChargeMinor : null;
  return least !== null && amountMinor < least
    ? { minimumMinor: null, problem: `At least ${format.money(least, currency)}: Stripe’s least.` }
    : { minimumMinor: amountMinor.toString(), problem: null };
};

/** Reads the dialog: what is wrong, until when the link would open, and what changes. */
export const readLinkTerms = (form: LinkTermsForm, facts: Facts): ReadLinkTerms => {
  const { link, dueDate } = facts;
  const isNever = form.end === 'NEVER';
  const typed = form.graceDays.trim();
  const graceDays = WHOLE_NUMBER.test(typed) ? Number(typed) : null;
  const isGraceRight = graceDays !== null && graceDays <= LONGEST_GRACE_DAYS;
  const graceProblem =
    isNever || isGraceRight ? null : `Write a whole number of days, 0 to ${LONGEST_GRACE_DAYS}.`;

  const allowsPart = form.amount === 'PART';
  const { minimumMinor, problem } = readMinimum(form.minimum, facts);
  const minimumProblem = allowsPart ? problem : null;

  const change: LinkTermsChange = {
    ...(isNever === link.neverExpires ? {} : { neverExpires: isNever }),
    ...(isNever || graceDays === link.graceDays ? {} : { graceDays }),
    ...(allowsPart === link.allowPartPayment ? {} : { allowPartPayment: allowsPart }),
    ...(!allowsPart || minimumMinor === link.minimumPartMinor
      ? {}
      : { minimumPartMinor: minimumMinor }),
  };
  return {
    graceProblem,
    minimumProblem,
    lastDay: isNever || graceDays === null || !isGraceRight ? null : addDays(dueDate, graceDays),
    change: graceProblem === null && minimumProblem === null ? change : null,
  };
};
