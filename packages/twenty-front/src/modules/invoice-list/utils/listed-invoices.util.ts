const KEY = 'listed-invoices';

export type Neighbours = {
  /** From 1, in the list that was looked at last. */
  readonly position: number;
  readonly count: number;
  /** Null at the list's ends. */
  readonly previousId: string | null;
  readonly nextId: string | null;
};

/** Keeps the order of the list, for this tab: that is what "next" means on the page of one. */
export const rememberListedInvoices = (ids: readonly string[]): void =>
  sessionStorage.setItem(KEY, ids.join(' '));

/** Null for an invoice that the list did not show. */
export const findNeighbours = (id: string): Neighbours | null => {
  const ids = sessionStorage.getItem(KEY)?.split(' ') ?? [];
  const index = ids.indexOf(id);
  return index === -1
    ? null
    : {
        position: index + 1,
        count: ids.length,
        previousId: ids[index - 1] ?? null,
        nextId: ids[index + 1] ?? null,
      };
};
