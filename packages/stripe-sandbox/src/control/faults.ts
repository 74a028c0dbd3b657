import { invalidRequest } from '../core/errors.ts';
import { FAULT_PRESETS, type FaultPreset, PRESETS } from './presets.ts';

export type Phase = 'before' | 'after';

export type Fault =
  /** The answer waits until released. A held 'before' whose caller hangs up is dropped, unless `whenCallerGone` says otherwise. */
  | { kind: 'hold'; phase: Phase; whenCallerGone?: 'drop' | 'execute' }
  /** Never answered, nothing changed. */
  | { kind: 'hang' }
  /** The connection is cut, before or after the state changed. */
  | { kind: 'cut'; phase: Phase }
  /** The answer breaks off in its middle, with the connection or with a length that fits; the state has changed. */
  | { kind: 'cut_body'; how: 'connection' | 'length' }
  /** Answered with this instead, before (default) or after the state changed; `saved` under the idempotency key. */
  | {
      kind: 'error';
      phase?: Phase;
      saved?: boolean;
      status: number;
      body: unknown;
      headers?: Record<string, string>;
    };

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

/** A fault by name; without a path any call of the API. */
export type PresetRule = Omit<FaultRule, 'path' | 'fault'> & { path?: string; preset: FaultPreset };

export type FaultState = FaultRule & { preset?: FaultPreset } & {
  id: string;
  hits: number;
  waiting: number;
};

export type CaughtCall = {
  fault: Fault;
  /** Resolves when released: 'go', or 'gone' when the caller hung up first. */
  wait: (signal: AbortSignal) => Promise<'go' | 'gone'>;
};

type Entry = FaultRule & {
  preset?: FaultPreset;
  id: string;
  pattern: RegExp;
  seen: number;
  hits: number;
  held: Set<() => void>;
};

export type SavedFault = {
  id: string;
  rule: FaultRule & { preset?: FaultPreset };
  seen: number;
  hits: number;
};

/** Planned misbehaviour of the sandbox. Every rule counts for itself; the first that catches a call wins. */
export class Faults {
  readonly #entries = new Map<string, Entry>();
  #lastId = 0;

  constructor(saved: SavedFault[] = []) {
    for (const { id, rule, seen, hits } of saved) {
      this.#entries.set(id, {
        ...rule,
        id,
        pattern: patternOf(rule.path),
        seen,
        hits,
        held: new Set(),
      });
      this.#lastId = Math.max(this.#lastId, Number(id.split('_')[1]));
    }
  }

  /** @throws invalid_request_error for a pattern that is none, an unknown name, or a rule without a fault. */
  add(input: FaultRule | PresetRule): string {
    const rule = ruleOf(input);
    const pattern = patternOf(rule.path);
    this.#lastId += 1;
    const id = `fault_${this.#lastId}`;
    this.#entries.set(id, { ...rule, id, pattern, seen: 0, hits: 0, held: new Set() });
    return id;
  }

  /** Rules that can still catch a call, for the snapshot. */
  saved(): SavedFault[] {
    return [...this.#entries.values()]
      .filter(({ hits, times }) => hits < (times ?? 1))
      .map(({ id, seen, hits, pattern: _pattern, held: _held, ...rule }) => ({
        id,
        rule,
        seen,
        hits,
      }));
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
      ({ id, method, path, times, skip, fault, preset, hits, held }) => ({
        id,
        path,
        fault,
        hits,
        waiting: held.size,
        ...(method !== undefined && { method }),
        ...(times !== undefined && { times }),
        ...(skip !== undefined && { skip }),
        ...(preset !== undefined && { preset }),
      }),
    );
  }
}

function ruleOf(input: FaultRule | PresetRule): FaultRule & { preset?: FaultPreset } {
  if (!('preset' in input)) {
    if (typeof input.path === 'string' && input.fault) return input;
    throw invalidRequest('A fault needs a path and a fault, or a preset.');
  }
  const fault = PRESETS[input.preset] as Fault | undefined;
  if (fault) return { ...input, path: input.path ?? '^/v1/', fault };
  throw invalidRequest(`No such fault: '${input.preset}'. There are ${FAULT_PRESETS.join(', ')}.`, {
    param: 'preset',
  });
}

function patternOf(path: string): RegExp {
  try {
    return new RegExp(path);
  } catch {
    throw invalidRequest(`Invalid regular expression: ${path}`, { param: 'path' });
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
