import { invalidRequest } from '../core/errors.ts';
import { drawOf } from '../core/seeded.ts';
import { FAULT_PRESETS, type FaultPreset, PRESETS } from './presets.ts';
import type { Fault } from './faults.ts';

export type ChaosSettings = {
  seed: number;
  /** Chance of each kind of fault, 0 to 1; together at most 1. */
  faults: Partial<Record<FaultPreset, number>>;
  /** Only calls of this method, and with a path that fits this regular expression. */
  method?: string;
  path?: string;
  /** After so many faults in a row an operation is left in peace once. Default: no end. */
  mostInARow?: number;
};

export type ChaosState = {
  settings: ChaosSettings | null;
  calls: number;
  hits: Partial<Record<FaultPreset, number>>;
};

type Counts = { calls: number; inARow: number };
export type SavedChaos = ChaosState & { counts: [string, Counts][] };

/**
 * Faults by chance, the same in every run with the same seed: what the nth call of an operation meets depends on
 * nothing but the seed, the operation and n, however calls of different operations mix.
 */
export class Chaos {
  #settings: ChaosSettings | null;
  #pattern: RegExp | undefined;
  #calls: number;
  readonly #hits: Map<FaultPreset, number>;
  readonly #counts: Map<string, Counts>;

  constructor(saved?: SavedChaos) {
    this.#settings = saved?.settings ?? null;
    this.#pattern = patternOf(saved?.settings?.path);
    this.#calls = saved?.calls ?? 0;
    this.#hits = new Map(Object.entries(saved?.hits ?? {}) as [FaultPreset, number][]);
    this.#counts = new Map(saved?.counts);
  }

  /** Starts from the first draw. @throws invalid_request_error for an unknown kind or chances that are none. */
  start(settings: ChaosSettings): void {
    this.#pattern = checkedOrThrow(settings);
    this.#settings = settings;
    this.#calls = 0;
    this.#hits.clear();
    this.#counts.clear();
  }

  stop(): void {
    this.#settings = null;
  }

  /** @param call.operation "/v1/invoices/:id", so that ids do not matter */
  catch(call: { method: string; path: string; operation: string }): Fault | undefined {
    const settings = this.#settings;
    if (!settings) return undefined;
    const wanted = settings.method?.toUpperCase() ?? call.method;
    if (wanted !== call.method || this.#pattern?.test(call.path) === false) return undefined;
    const about = `${call.method} ${call.operation}`;
    const { calls, inARow } = this.#counts.get(about) ?? { calls: 0, inARow: 0 };
    this.#calls += 1;
    const drawn = drawnPreset(settings, drawOf(settings.seed, about, calls + 1));
    const preset = inARow >= (settings.mostInARow ?? Infinity) ? undefined : drawn;
    this.#counts.set(about, { calls: calls + 1, inARow: preset ? inARow + 1 : 0 });
    if (!preset) return undefined;
    this.#hits.set(preset, (this.#hits.get(preset) ?? 0) + 1);
    return PRESETS[preset];
  }

  state(): ChaosState {
    return {
      settings: this.#settings,
      calls: this.#calls,
      hits: Object.fromEntries(this.#hits),
    };
  }

  saved(): SavedChaos {
    return { ...this.state(), counts: [...this.#counts] };
  }
}

function drawnPreset(settings: ChaosSettings, draw: number): FaultPreset | undefined {
  let reached = 0;
  // In the order of the list, so that the order in which somebody wrote them down does not matter.
  for (const preset of FAULT_PRESETS) {
    reached += settings.faults[preset] ?? 0;
    if (draw < reached) return preset;
  }
  return undefined;
}

function checkedOrThrow(settings: ChaosSettings): RegExp | undefined {
  const { seed, faults } = settings;
  if (!Number.isSafeInteger(seed))
    throw invalidRequest('Chaos needs a seed, a whole number.', { param: 'seed' });
  const unknown = Object.keys(faults ?? {}).find((name) => !(name in PRESETS));
  if (unknown !== undefined || !faults)
    throw invalidRequest(
      `No such fault: '${unknown ?? ''}'. There are ${FAULT_PRESETS.join(', ')}.`,
      { param: 'faults' },
    );
  const chances = Object.values(faults);
  const sum = chances.reduce((all, chance) => all + chance, 0);
  if (!chances.every((chance) => chance >= 0) || !(sum <= 1 + 1e-9))
    throw invalidRequest('Chances are 0 or more, and together at most 1.', { param: 'faults' });
  return patternOf(settings.path);
}

function patternOf(path: string | undefined): RegExp | undefined {
  if (path === undefined) return undefined;
  try {
    return new RegExp(path);
  } catch {
    throw invalidRequest(`Invalid regular expression: ${path}`, { param: 'path' });
  }
}
