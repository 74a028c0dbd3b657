import { PAYMENT_SORTS } from '../constants/payment-sorts.constant.ts';
import {
  readPaymentListParameters,
  writePaymentListParameters,
} from './payment-list-parameters.util.ts';

const read = (query: string) => readPaymentListParameters(new URLSearchParams(query));

describe('payment list parameters', () => {
  it('reads back what it wrote', () => {
    const chosen = {
      view: 'OUTSIDE_STRIPE',
      search: 'pi_1',
      sort: PAYMENT_SORTS[2] ?? PAYMENT_SORTS[0],
      from: '2026-10-01',
      to: '2026-10-31',
    } as const;
    const query = new URLSearchParams(writePaymentListParameters(chosen)).toString();
    expect(query).toBe(
      'view=outside_stripe&search=pi_1&from=2026-10-01&to=2026-10-31&sort=amount-desc',
    );
    expect(read(query)).toEqual(chosen);
  });

  it('writes nothing for what one sees without choosing', () => {
    expect(writePaymentListParameters(read(''))).toEqual({});
  });

  it.each(['yesterday', '2026-13-40', '2026-1-1', "2026-10-01'"])(
    'ignores the date "%s"',
    (from) => {
      expect(read(`from=${encodeURIComponent(from)}`).from).toBe('');
    },
  );

  it('falls back where a view or an order is unknown', () => {
    expect(read('view=lost&sort=size-asc')).toMatchObject({ view: 'ALL', sort: PAYMENT_SORTS[0] });
  });
});
