import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import {
  type InvoiceListParameters,
  readInvoiceListParameters,
  writeInvoiceListParameters,
} from '../utils/invoice-list-parameters.util.ts';

export type UseInvoiceListParameters = {
  readonly parameters: InvoiceListParameters;
  readonly change: (changed: Partial<InvoiceListParameters>) => void;
};

export const useInvoiceListParameters = (): UseInvoiceListParameters => {
  const [searchParameters, setSearchParameters] = useSearchParams();
  const parameters = useMemo(() => readInvoiceListParameters(searchParameters), [searchParameters]);
  const change = useCallback(
    (changed: Partial<InvoiceListParameters>): void =>
      setSearchParameters(
        (current) =>
          writeInvoiceListParameters({ ...readInvoiceListParameters(current), ...changed }),
        { replace: true },
      ),
    [setSearchParameters],
  );

  return { parameters, change };
};
