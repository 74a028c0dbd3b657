import { type Format } from '../../format/utils/create-format.util.ts';
import { type LinkTermsForm } from '../types/link-terms-form.type.ts';
import { type PaymentLink } from '../types/payment-link.type.ts';

/** The dialog as it opens: what the link allows now. */
export const createLinkTermsForm = ({
  link,
  currency,
  format,
}: {
  readonly link: PaymentLink;
  readonly currency: string;
  readonly format: Format;
}): LinkTermsForm => ({
  end: link.neverExpires ? 'NEVER' : 'GRACE',
  graceDays: String(link.graceDays),
  amount: link.allowPartPayment ? 'PART' : 'ALL',
  minimum: link.minimumPartMinor === null ? '' : format.plainMoney(link.minimumPartMinor, currency),
});
