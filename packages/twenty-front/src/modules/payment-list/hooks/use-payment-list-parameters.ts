import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import {
  type PaymentListParameters,
  readPaymentListParameters,
  writePaymentListParameters,
} from '../utils/payment-list-parameters.util.ts';

export type UsePaymentListParameters = {
  readonly parameters: PaymentListParameters;
  readonly change: (changed: Partial<PaymentListParameters>) => void;
};

export const usePaymentListParameters = (): UsePaymentListParameters => {
  const [searchParameters, setSearchParameters] = useSearchParams();
  const parameters = useMemo(() => readPaymentListParameters(searchParameters), [searchParameters]);
  const change = useCallback(
    (changed: Partial<PaymentListParameters>): void =>
      setSearchParameters(
        (current) =>
          writePaymentListParameters({ ...readPaymentListParameters(current), ...changed }),
        { replace: true },
      ),
    [setSearchParameters],
  );

  return { parameters, change };
};
