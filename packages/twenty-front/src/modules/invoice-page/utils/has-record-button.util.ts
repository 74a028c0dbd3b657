import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { findAction } from './next-step.util.ts';

/** "Record payment" is a button of its own while it can be pressed; else it is in the menu, with its reason. */
export const hasRecordButton = ({
  actions,
  owedMinor,
}: Pick<InvoiceDetailFragment, 'actions' | 'owedMinor'>): boolean =>
  findAction(actions, 'RECORD_PAYMENT').allowed && BigInt(owedMinor) > 0n;
