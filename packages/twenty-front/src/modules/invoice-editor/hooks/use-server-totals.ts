import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { type InvoiceTotals } from 'twenty-shared';
import { type InvoiceTotalsInput } from '../../../generated/graphql';
import { INVOICE_TOTALS } from '../graphql/invoice-draft.ts';
import { areTotalsEqual } from '../utils/are-totals-equal.util.ts';

export type ServerTotals =
  | { readonly state: 'idle' | 'checking' | 'equal' | 'failed' }
  | { readonly state: 'differs'; readonly totalMinor: string };

const PATIENCE_MS = 300;

/** Has the server count what was counted here, once the typing rests. */
export const useServerTotals = (
  input: InvoiceTotalsInput | null,
  ours: InvoiceTotals | null,
): ServerTotals => {
  const text = input === null ? null : JSON.stringify(input);
  const [settled] = useDebouncedValue(text, PATIENCE_MS);
  const settledInput = settled === null ? null : (JSON.parse(settled) as InvoiceTotalsInput);
  const { data, error } = useQuery(INVOICE_TOTALS, {
    skip: settledInput === null,
    variables: { input: settledInput ?? { currency: '', lines: [] } },
  });

  if (text === null || ours === null) return { state: 'idle' };
  if (text !== settled) return { state: 'checking' };
  if (error !== undefined) return { state: 'failed' };
  if (data === undefined) return { state: 'checking' };

  return areTotalsEqual(ours, data.invoiceTotals)
    ? { state: 'equal' }
    : { state: 'differs', totalMinor: data.invoiceTotals.totalMinor };
};
