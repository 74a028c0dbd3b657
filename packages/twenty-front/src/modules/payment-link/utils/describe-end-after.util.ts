import { type Format } from '../../format/utils/create-format.util.ts';
import { addDays } from '../../format/utils/local-date.util.ts';
import { type PaymentLink } from '../types/payment-link.type.ts';

/** Until when a link would open if the invoice were due on that day. */
export const describeEndAfter = ({
  link,
  dueDate,
  format,
}: {
  readonly link: Pick<PaymentLink, 'state' | 'neverExpires' | 'graceDays'>;
  readonly dueDate: string;
  readonly format: Format;
}): string => {
  if (link.state === 'REVOKED') return 'Stays revoked';
  if (link.neverExpires) return 'Open without an end';
  const lastDay = addDays(dueDate, link.graceDays);
  return lastDay < format.today
    ? `Over since ${format.date(lastDay)}`
    : `Open until ${format.date(lastDay)}`;
};
