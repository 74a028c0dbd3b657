import { invalidRequest, resourceMissing } from '../core/errors.ts';
import { type Field, type Range, integer, text } from './params.ts';

export type Paging = { limit?: number; starting_after?: string; ending_before?: string };

/** Accepted by every list. @see https://docs.stripe.com/api/pagination */
export const PAGING = {
  limit: integer({ min: 1, max: 100 }),
  starting_after: text(),
  ending_before: text(),
} satisfies Record<string, Field<unknown>>;

const DEFAULT_LIMIT = 10;

export type Listing<T> = {
  /** In the order in which they were made. */
  items: Iterable<T>;
  kind: string;
  paging: Paging;
  keep?: (item: T) => boolean;
  /** Lines of an invoice: shown as they were added. Everything else shows the newest first. */
  oldestFirst?: boolean;
};

export type Page<T> = { data: T[]; hasMore: boolean };

/** One page by cursor. A cursor that no longer passes the filter still marks its place. */
export function pageOf<T extends { id: string }>(listing: Listing<T>): Page<T> {
  const { paging, keep = () => true } = listing;
  const { starting_after: after, ending_before: before, limit = DEFAULT_LIMIT } = paging;
  if (after !== undefined && before !== undefined)
    throw invalidRequest(
      'You may only specify one of these parameters: starting_after, ending_before.',
      {
        param: 'ending_before',
        code: 'parameters_exclusive',
      },
    );
  const shown = [...listing.items];
  if (!listing.oldestFirst) shown.reverse();
  if (before !== undefined) {
    const end = placeOrThrow(shown, { id: before, kind: listing.kind, param: 'ending_before' });
    const found = take(backwards(shown, end - 1), keep, limit + 1);
    return { data: found.slice(0, limit).reverse(), hasMore: found.length > limit };
  }
  const start =
    after === undefined
      ? 0
      : placeOrThrow(shown, { id: after, kind: listing.kind, param: 'starting_after' }) + 1;
  const found = take(forwards(shown, start), keep, limit + 1);
  return { data: found.slice(0, limit), hasMore: found.length > limit };
}

/** Whether a second lies within the bounds. */
export function within(range: Range | undefined, second: number | null): boolean {
  if (!range) return true;
  if (second === null) return false;
  return (
    second > (range.gt ?? -Infinity) &&
    second >= (range.gte ?? -Infinity) &&
    second < (range.lt ?? Infinity) &&
    second <= (range.lte ?? Infinity)
  );
}

function placeOrThrow(
  items: { id: string }[],
  cursor: { id: string; kind: string; param: string },
): number {
  const place = items.findIndex(({ id }) => id === cursor.id);
  if (place >= 0) return place;
  const missing = resourceMissing(cursor);
  throw invalidRequest(missing.message, { param: cursor.param, code: 'resource_missing' });
}

function take<T>(items: Iterable<T>, keep: (item: T) => boolean, count: number): T[] {
  const taken: T[] = [];
  for (const item of items) {
    if (taken.length === count) break;
    if (keep(item)) taken.push(item);
  }
  return taken;
}

function* forwards<T>(items: T[], start: number): Iterable<T> {
  for (let index = start; index < items.length; index += 1) yield items[index] as T;
}

function* backwards<T>(items: T[], start: number): Iterable<T> {
  for (let index = start; index >= 0; index -= 1) yield items[index] as T;
}
