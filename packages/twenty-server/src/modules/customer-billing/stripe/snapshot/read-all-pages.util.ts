/** A page of one of Stripe's lists. https://docs.stripe.com/api/pagination */
type Page<T> = { readonly data: readonly T[]; readonly has_more: boolean };

/** Reads a list to its end, `read` being given the id after which to go on. */
export const readAllPages = async <T extends { id: string }>(
  read: (cursor: { limit: 100; starting_after?: string }) => Promise<Page<T>>,
): Promise<T[]> => {
  const all: T[] = [];
  for (;;) {
    const last = all.at(-1);
    const page = await read({ limit: 100, ...(last && { starting_after: last.id }) });
    all.push(...page.data);
    if (!page.has_more || page.data.length === 0) {
      return all;
    }
  }
};
