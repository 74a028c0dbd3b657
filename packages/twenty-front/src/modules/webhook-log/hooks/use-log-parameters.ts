import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import {
  type LogParameters,
  readLogParameters,
  writeLogParameters,
} from '../utils/log-parameters.util.ts';

export type UseLogParameters = {
  readonly parameters: LogParameters;
  readonly change: (changed: Partial<LogParameters>) => void;
};

export const useLogParameters = (): UseLogParameters => {
  const [searchParameters, setSearchParameters] = useSearchParams();
  const parameters = useMemo(() => readLogParameters(searchParameters), [searchParameters]);
  const change = useCallback(
    (changed: Partial<LogParameters>): void =>
      setSearchParameters(
        (current) => writeLogParameters({ ...readLogParameters(current), ...changed }),
        { replace: true },
      ),
    [setSearchParameters],
  );

  return { parameters, change };
};
