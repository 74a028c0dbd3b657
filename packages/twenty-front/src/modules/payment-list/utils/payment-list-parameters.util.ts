import { type PaymentView } from '../../../generated/graphql';
import { PAYMENT_SORTS, type PaymentSortChoice } from '../constants/payment-sorts.constant.ts';
import { PAYMENT_VIEWS } from '../constants/payment-views.constant.ts';

/** What the list shows; lives in the address, so that it can be sent to a colleague. */
export type PaymentListParameters = {
  readonly view: PaymentView;
  readonly search: string;
  readonly sort: PaymentSortChoice;
  /** Local dates, both included; empty for no limit. */
  readonly from: string;
  readonly to: string;
};

const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;

const readDate = (text: string | null): string => {
  if (text === null || !LOCAL_DATE.test(text)) return '';
  return Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? '' : text;
};

export const sortKey = ({ field, direction }: Omit<PaymentSortChoice, 'label'>): string =>
  `${field}-${direction}`.toLowerCase();

/** Whatever is missing or unknown falls back to what one sees without choosing. */
export const readPaymentListParameters = (parameters: URLSearchParams): PaymentListParameters => {
  const view = parameters.get('view')?.toUpperCase();
  const sort = parameters.get('sort');

  return {
    view: PAYMENT_VIEWS.find((known) => known.view === view)?.view ?? 'ALL',
    search: parameters.get('search') ?? '',
    sort: PAYMENT_SORTS.find((known) => sortKey(known) === sort) ?? PAYMENT_SORTS[0],
    from: readDate(parameters.get('from')),
    to: readDate(parameters.get('to')),
  };
};

export const writePaymentListParameters = (
  parameters: PaymentListParameters,
): Record<string, string> => ({
  ...(parameters.view === 'ALL' ? {} : { view: parameters.view.toLowerCase() }),
  ...(parameters.search === '' ? {} : { search: parameters.search }),
  ...(parameters.from === '' ? {} : { from: parameters.from }),
  ...(parameters.to === '' ? {} : { to: parameters.to }),
  ...(parameters.sort === PAYMENT_SORTS[0] ? {} : { sort: sortKey(parameters.sort) }),
});
