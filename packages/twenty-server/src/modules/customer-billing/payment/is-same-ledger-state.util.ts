import type { InvoiceLedgerState } from '../invoice/invoice.type.ts';

const isSame = (left: unknown, right: unknown): boolean => {
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return left === right;
  }
  const rightValues = new Map<string, unknown>(Object.entries(right));
  const leftValues = Object.entries(left);
  return (
    leftValues.length === rightValues.size &&
    leftValues.every(([name, value]) => isSame(value, rightValues.get(name)))
  );
};

/** Whether `before` holds everything of `state` already, so that there is nothing to write. */
export const isSameLedgerState = (before: InvoiceLedgerState, state: InvoiceLedgerState): boolean =>
  (Object.keys(state) as (keyof InvoiceLedgerState)[]).every((name) =>
    isSame(before[name], state[name]),
  );
