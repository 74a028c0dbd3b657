import type { Context } from '../core/context.ts';
import { type Listing, type Page, type Paging, PAGING, pageOf } from '../http/listing.ts';
import type { Params, Raw, Shape } from '../http/params.ts';
import { listOf, readParams, text } from '../http/params.ts';

export type Method = 'GET' | 'POST' | 'DELETE';
/** The path parts named :id, the first and the second; empty on addresses without them. */
export type Ids = { id: string; nested: string };
export type Result =
  { object: { object: string } } | { page: Page<{ id: string; object: string }> };

/** One operation of the API: where it is, which kind of object comes out, what it accepts, what it does. */
export type Operation = {
  method: Method;
  path: string;
  kind: string;
  list: boolean;
  /** Names of all parameters it knows, also those it only refuses by name. */
  accepts: string[];
  /** @throws Stripe's refusal of a parameter; nothing has happened then. */
  read: (raw: Raw) => Ready;
};

/** Parameters that were read, waiting to be carried out. */
export type Ready = { expand: string[]; run: (context: Context, ids: Ids) => Result };

type Run<S extends Shape> = (context: Context, ids: Ids, params: Params<S>) => { object: string };

const EXPAND = { expand: listOf(text()) } satisfies Shape;

export function get<S extends Shape>(path: string, kind: string, shape: S, run: Run<S>): Operation {
  return single({ method: 'GET', path, kind, shape, run });
}

export function post<S extends Shape>(
  path: string,
  kind: string,
  shape: S,
  run: Run<S>,
): Operation {
  return single({ method: 'POST', path, kind, shape, run });
}

export function remove(path: string, kind: string, run: Run<Record<never, never>>): Operation {
  return single({ method: 'DELETE', path, kind, shape: {}, run });
}

/** A list: paging and expand are accepted by all of them. */
export function list<S extends Shape, T extends { id: string; object: string }>(
  path: string,
  kind: string,
  shape: S,
  select: (context: Context, ids: Ids, params: Params<S>) => Omit<Listing<T>, 'kind' | 'paging'>,
): Operation {
  return {
    method: 'GET',
    path,
    kind,
    list: true,
    accepts: namesOf({ ...shape, ...PAGING, ...EXPAND }),
    read: (raw) => {
      const given = readParams({ ...shape, ...PAGING, ...EXPAND }, raw);
      const { expand, limit, starting_after, ending_before, ...params } = given as Params<S> &
        Params<typeof PAGING & typeof EXPAND>;
      const paging = definedOf({ limit, starting_after, ending_before }) as Paging;
      return {
        expand: expand ?? [],
        run: (context, ids) => ({
          page: pageOf({ ...select(context, ids, params as unknown as Params<S>), kind, paging }),
        }),
      };
    },
  };
}

function namesOf(shape: Shape): string[] {
  return Object.keys(shape).filter((name) => !shape[name]?.gone);
}

function definedOf(values: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function single<S extends Shape>(input: {
  method: Method;
  path: string;
  kind: string;
  shape: S;
  run: Run<S>;
}): Operation {
  // What is deleted cannot be expanded.
  const accepted: Shape = { ...input.shape, ...(input.method !== 'DELETE' && EXPAND) };
  return {
    method: input.method,
    path: input.path,
    kind: input.kind,
    list: false,
    accepts: namesOf(accepted),
    read: (raw) => {
      const given: object = readParams(accepted, raw);
      const { expand, ...params } = given as Params<S> & { expand?: string[] };
      return {
        expand: expand ?? [],
        run: (context, ids) => ({
          object: input.run(context, ids, params as unknown as Params<S>),
        }),
      };
    },
  };
}
