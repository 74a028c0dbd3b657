import { invalidRequest } from '../core/errors.ts';

export type Phase = 'before' | 'after';

export type Fault =
  /** The answer waits until released. A held 'before' whose caller hangs up is dropped, unless `whenCallerGone` says otherwise. */
  | { kind: 'hold'; phase: Phase; whenCallerGone?: 'drop' | 'execute' }
  /** Never answered, nothing changed. */
  | { kind: 'hang' }
  /** The connection is cut, before or after the state changed. */
  | { kind: 'cut'; phase: Phase }
  /** Answered with this instead; nothing changed. */
  | { kind: 'error'; status: number; body: unknown; headers?: Record<string, string> };

export type FaultRule = {
  method?: string;
  /** Regular expression on the path without query. */
  path: string;
  /** How many calls it catches. Default 1. */
  times?: number;
  /** How many matching calls pass first. Default 0. */
  skip?: number;
  fault: Fault;
};

export type FaultState = FaultRule & { id: string; hits: number; waiting: number };

export type CaughtCall = {
  fault: Fault;
  /** Resolves when released: 'go', or 'gone' when the caller hung up first. */
  wait: (signal: AbortSignal) => Promise<'go' | 'gone'>;
};

type Entry = FaultRule & {
  id: string;
  pattern: RegExp;
  seen: number;
  hits: number;
  held: Set<() => void>;
};

/** Planned misbehaviour of the sandbox. Every rule counts for itself; the first that catches a call wins. */
export class Faults {
  readonly #entries = new Map<string, Entry>();
  #lastId = 0;

  /** @throws invalid_request_error for a pattern that is none. */
  add(rule: FaultRule): string {
    let pattern: RegExp;
    try {
      pattern = new RegExp(rule.path);
    } catch {
      throw invalidRequest(`Invalid regular expression: ${rule.path}`, { param: 'path' });
    }
    this.#lastId += 1;
    const id = `fault_${this.#lastId}`;
    this.#entries.set(id, { ...rule, id, pattern, seen: 0, hits: 0, held: new Set() });
    return id;
  }

  catch(method: string, path: string): CaughtCall | undefined {
    for (const entry of this.#entries.values()) {
      const matches =
        (entry.method === undefined || entry.method.toUpperCase() === method) &&
        entry.pattern.test(path);
      if (!matches || entry.hits >= (entry.times ?? 1)) continue;
      entry.seen += 1;
      if (entry.seen <= (entry.skip ?? 0)) continue;
      entry.hits += 1;
      return { fault: entry.fault, wait: (signal) => hold(entry, signal) };
    }
    return undefined;
  }

  /** Lets all calls go that a rule holds now. @throws invalid_request_error for an unknown id. */
  release(id: string): number {
    const entry = this.#entries.get(id);
    if (!entry) throw invalidRequest(`No such fault: '${id}'`);
    const held = [...entry.held];
    held.forEach((letGo) => letGo());
    return held.length;
  }

  /** Forgets all rules and lets all held calls go. */
  clear(): void {
    for (const { id } of this.#entries.values()) this.release(id);
    this.#entries.clear();
  }

  list(): FaultState[] {
    return [...this.#entries.values()].map(
      ({ id, method, path, times, skip, fault, hits, held }) => ({
        id,
        path,
        fault,
        hits,
        waiting: held.size,
        ...(method !== undefined && { method }),
        ...(times !== undefined && { times }),
        ...(skip !== undefined && { skip }),
      }),
    );
  }
}

function hold(entry: Entry, signal: AbortSignal): Promise<'go' | 'gone'> {
  return new Promise((resolve) => {
    const finish = (how: 'go' | 'gone') => {
      entry.held.delete(letGo);
      signal.removeEventListener('abort', hangUp);
      resolve(how);
    };
    const letGo = () => finish('go');
    const hangUp = () => finish('gone');
    entry.held.add(letGo);
    if (signal.aborted) hangUp();
    else signal.addEventListener('abort', hangUp);
  });
}
