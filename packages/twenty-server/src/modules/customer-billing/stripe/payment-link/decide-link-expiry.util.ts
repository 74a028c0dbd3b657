import { localDateOf } from '../../../../engine/workspace/local-date.util.ts';
import { addDays } from '../../../../engine/workspace/add-days.util.ts';
import { endOfDayInTimeZone } from './end-of-day.util.ts';
import type { PaymentLinkTerms } from './payment-link-terms.type.ts';

/** The last moment at which a link asks for money: the end of the due date plus grace where the workspace is; null: never. */
export const decideLinkExpiry = (input: {
  /** YYYY-MM-DD */
  dueDate: string;
  terms: Pick<PaymentLinkTerms, 'graceDays' | 'neverExpires'>;
  timeZone: string;
}): Date | null => {
  const { dueDate, terms, timeZone } = input;
  return terms.neverExpires
    ? null
    : endOfDayInTimeZone(addDays(dueDate, terms.graceDays), timeZone);
};

/** For the audit trail: `open until 2027-01-31`, a day where the workspace is. */
export const describeExpiry = (expiresAt: Date | null, timeZone: string): string =>
  expiresAt === null ? 'open without an end' : `open until ${localDateOf(expiresAt, timeZone)}`;
