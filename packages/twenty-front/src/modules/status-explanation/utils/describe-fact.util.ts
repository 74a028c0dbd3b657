import { type Format } from '../../format/utils/create-format.util.ts';

type Fact = { readonly amountMinor: string | null; readonly yes: boolean | null };

/** An amount, or yes and no; zero and no are quiet, since they decide nothing most of the time. */
export const describeFact = (
  { amountMinor, yes }: Fact,
  currency: string,
  format: Format,
): { readonly text: string; readonly quiet: boolean } => {
  if (amountMinor !== null) {
    return { text: format.money(amountMinor, currency), quiet: BigInt(amountMinor) === 0n };
  }
  if (yes === null) return { text: '—', quiet: true };
  return { text: yes ? 'Yes' : 'No', quiet: !yes };
};
