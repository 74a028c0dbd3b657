import { type BillingSettingsQuery } from '../../../generated/graphql';

export type PaymentLinkSettings = Pick<
  BillingSettingsQuery['billingSettings'],
  'graceDays' | 'linksNeverExpire' | 'allowPartPayment'
>;

/** What a new link allows, in two sentences. */
export const describePaymentLinks = ({
  graceDays,
  linksNeverExpire,
  allowPartPayment,
}: PaymentLinkSettings): string => {
  const days = `${graceDays} ${graceDays === 1 ? 'day' : 'days'}`;
  const end = linksNeverExpire
    ? 'They never expire.'
    : graceDays === 0
      ? 'They end with the due date.'
      : `They end ${days} after the due date.`;
  const part = allowPartPayment ? 'Customers may pay a part.' : 'Customers pay all that is owed.';
  return `${end} ${part}`;
};
