import { type DiscountType } from '../../../generated/graphql';
import { type Format } from '../../format/utils/create-format.util.ts';

type Discount = {
  readonly discountType: DiscountType | null;
  readonly discountPercent: string | null;
  readonly discountAmountMinor: string | null;
};

/** `10%`, `20.00`, or null without a discount. */
export const describeDiscount = (
  { discountType, discountPercent, discountAmountMinor }: Discount,
  currency: string,
  format: Format,
): string | null => {
  if (discountType === 'PERCENT' && discountPercent !== null) {
    return `${format.decimal(discountPercent)}%`;
  }
  return discountType === 'AMOUNT' && discountAmountMinor !== null
    ? format.plainMoney(discountAmountMinor, currency)
    : null;
};
