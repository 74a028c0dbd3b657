import type Stripe from 'stripe';

/** The first object that fits, page by page as Stripe gives them; null where none does. */
export const findOnPages = async <T extends { id: string }>(
  readPage: (after: { starting_after?: string }) => Promise<Stripe.ApiList<T>>,
  fits: (object: T) => boolean,
): Promise<T | null> => {
  for (let after: { starting_after?: string } = {}; ;) {
    const page = await readPage(after);
    const found = page.data.find(fits);
    const last = page.data.at(-1);
    if (found !== undefined || !page.has_more || last === undefined) {
      return found ?? null;
    }
    after = { starting_after: last.id };
  }
};

/** Everything there is, page by page. */
export const readAllPages = async <T extends { id: string }>(
  readPage: (after: { starting_after?: string }) => Promise<Stripe.ApiList<T>>,
): Promise<T[]> => {
  const all: T[] = [];
  await findOnPages(readPage, (object) => {
    all.push(object);
    return false;
  });
  return all;
};
