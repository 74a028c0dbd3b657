import { type CurrencyCode, formatMoney, getCurrency } from 'twenty-shared';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { PaymentLinkTerms } from './payment-link-terms.type.ts';

/** What to change. Left out: stays. Null: as the workspace has it; for the minimum, the least Stripe charges. */
export type TermsChange = {
  readonly graceDays?: number | null | undefined;
  readonly neverExpires?: boolean | null | undefined;
  readonly allowPartPayment?: boolean | null | undefined;
  readonly minimumPartMinor?: bigint | null | undefined;
};

const chosen = <T>(wish: T | null | undefined, ofWorkspace: T, present: T): T => {
  if (wish === undefined) {
    return present;
  }
  return wish ?? ofWorkspace;
};

/**
 * The terms after a change. Throws AppException PAYMENT_LINK_MINIMUM_INVALID for a minimum that is no whole number of
 * the currency's steps, below what Stripe charges, or above the invoice's total.
 */
export const changeTerms = (
  present: PaymentLinkTerms,
  input: {
    change: TermsChange;
    ofWorkspace: PaymentLinkTerms;
    invoice: { readonly currency: CurrencyCode; readonly totalMinor: bigint };
  },
): PaymentLinkTerms => {
  const { change, ofWorkspace, invoice } = input;
  const minimumPartMinor =
    change.minimumPartMinor === undefined ? present.minimumPartMinor : change.minimumPartMinor;
  if (change.minimumPartMinor != null) {
    assertMinimum(change.minimumPartMinor, invoice);
  }
  return {
    graceDays: chosen(change.graceDays, ofWorkspace.graceDays, present.graceDays),
    neverExpires: chosen(change.neverExpires, ofWorkspace.neverExpires, present.neverExpires),
    allowPartPayment: chosen(
      change.allowPartPayment,
      ofWorkspace.allowPartPayment,
      present.allowPartPayment,
    ),
    minimumPartMinor,
  };
};

const assertMinimum = (
  minimumMinor: bigint,
  { currency, totalMinor }: { currency: CurrencyCode; totalMinor: bigint },
): void => {
  const { stepMinor, minimumChargeMinor } = getCurrency(currency);
  const least = minimumChargeMinor ?? stepMinor;
  if (minimumMinor < least || minimumMinor > totalMinor || minimumMinor % stepMinor !== 0n) {
    throw new AppException('PAYMENT_LINK_MINIMUM_INVALID', {
      values: {
        least: formatMoney(least, currency, 'en-US'),
        total: formatMoney(totalMinor, currency, 'en-US'),
      },
    });
  }
};

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

const describeEnd = ({ neverExpires, graceDays }: PaymentLinkTerms): string =>
  neverExpires ? 'it never expires' : `it ends ${days(graceDays)} after the due date`;

const describeParts = (terms: PaymentLinkTerms, currency: CurrencyCode): string => {
  if (!terms.allowPartPayment) {
    return 'only all of it can be paid';
  }
  return terms.minimumPartMinor === null
    ? 'a part can be paid'
    : `a part can be paid, at least ${formatMoney(terms.minimumPartMinor, currency, 'en-US')}`;
};

/** For the audit trail: `changed the payment link: it never expires.` */
export const describeTermsChange = (
  before: PaymentLinkTerms,
  after: PaymentLinkTerms,
  currency: CurrencyCode,
): string => {
  const changed = [
    [describeEnd(before), describeEnd(after)],
    [describeParts(before, currency), describeParts(after, currency)],
  ].flatMap(([was, is]) => (was === is ? [] : [is]));
  return changed.length === 0
    ? 'confirmed what the payment link allows.'
    : `changed the payment link: ${changed.join(', ')}.`;
};
