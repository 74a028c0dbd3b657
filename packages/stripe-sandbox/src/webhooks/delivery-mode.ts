import { invalidRequest } from '../core/errors.ts';
import { drawOf } from '../core/seeded.ts';

/** How deliveries are made to misbehave. Draws are of the seed: the nth delivery of a type always fares alike. */
export type DeliveryMode = {
  mode: 'normal' | 'hold' | 'drop';
  /** Copies of every delivery besides the first. */
  duplicates: number;
  /** Share of the deliveries that get their copies. */
  duplicatePercent: number;
  /** Share of the deliveries that are never sent. */
  dropPercent: number;
  /** Order in which deliveries that wait together are sent; 'shuffle' by the seed. */
  order: 'fifo' | 'reverse' | 'shuffle';
  /** Wait before the first attempt. */
  delayMs: number;
  /** A further wait of its own for every delivery, at most so long: later ones overtake earlier ones. */
  jitterMs: number;
  seed: number;
  /** All events from now on carry the same `created`. */
  sameSecond: boolean;
  /** 'valid' as Stripe signs (both while a rolled one still counts), only the 'old' or 'new' one, or none that fits. */
  secrets: 'valid' | 'old' | 'new' | 'wrong';
  /** Sends every endpoint the shapes of this version; null is the endpoint's own. */
  apiVersion: string | null;
  /** Clock of the signature's time: the machine's, which receivers compare it with, or the sandbox's, which may be far ahead. */
  signWith: 'real' | 'sandbox';
  /** Back to normal after so many seconds of the sandbox's clock. */
  forSeconds: number | null;
};

export const NORMAL_MODE: DeliveryMode = {
  mode: 'normal',
  duplicates: 0,
  duplicatePercent: 100,
  dropPercent: 0,
  order: 'fifo',
  delayMs: 0,
  jitterMs: 0,
  seed: 1,
  sameSecond: false,
  secrets: 'valid',
  apiVersion: null,
  signWith: 'real',
  forSeconds: null,
};

type Check = (value: unknown) => boolean;
const CHECKS: Record<keyof DeliveryMode, Check> = {
  mode: among('normal', 'hold', 'drop'),
  duplicates: whole(100),
  duplicatePercent: between(0, 100),
  dropPercent: between(0, 100),
  order: among('fifo', 'reverse', 'shuffle'),
  delayMs: between(0, 86_400_000),
  jitterMs: between(0, 86_400_000),
  seed: (value) => Number.isSafeInteger(value),
  sameSecond: (value) => typeof value === 'boolean',
  secrets: among('valid', 'old', 'new', 'wrong'),
  apiVersion: (value) =>
    value === null || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(\.[a-z]+)?$/.test(value)),
  signWith: among('real', 'sandbox'),
  forSeconds: (value) => value === null || between(1, 31_536_000)(value),
};

/** A mode in force. Times in milliseconds of the sandbox's clock, `second` as Stripe writes times. */
export type ModeState = {
  mode: DeliveryMode;
  until: number | null;
  second: number | null;
  /** Event type → deliveries so far. */
  counts: Record<string, number>;
};

export const NORMAL_STATE: ModeState = { mode: NORMAL_MODE, until: null, second: null, counts: {} };

/** What is left out is normal. @throws invalid_request_error for a name or a value that means nothing. */
export function modeStateOf(input: Partial<DeliveryMode>, nowMs: number): ModeState {
  for (const [key, value] of Object.entries(input)) {
    const check = CHECKS[key as keyof DeliveryMode] as Check | undefined;
    if (!check?.(value))
      throw invalidRequest(`A delivery mode has no ${key}: ${JSON.stringify(value)}.`, {
        param: key,
      });
  }
  const mode = { ...NORMAL_MODE, ...input };
  return {
    mode,
    until: mode.forSeconds === null ? null : nowMs + mode.forSeconds * 1000,
    second: mode.sameSecond ? Math.floor(nowMs / 1000) : null,
    counts: {},
  };
}

/** What is in force now: a mode for a time ends by itself. */
export function inForce(state: ModeState, nowMs: number): ModeState {
  return state.until !== null && nowMs >= state.until ? NORMAL_STATE : state;
}

/** What becomes of one delivery: dropped, held, or sent after a wait; `copies` is how often in all. */
export type DeliveryPlan = {
  status: 'pending' | 'held' | 'dropped';
  waitsMs: number[];
};

/** Counts the delivery and draws its fate. */
export function planDelivery(state: ModeState, type: string): DeliveryPlan {
  const { mode } = state;
  const nth = (state.counts[type] ?? 0) + 1;
  if (state !== NORMAL_STATE) state.counts[type] = nth;
  const draw = (what: string) => drawOf(mode.seed, what, type, nth);
  const dropped = mode.mode === 'drop' || draw('drop') * 100 < mode.dropPercent;
  const doubled = draw('duplicate') * 100 < mode.duplicatePercent;
  const copies = doubled ? mode.duplicates : 0;
  const waitsMs = Array.from(
    { length: copies + 1 },
    (_, copy) => mode.delayMs + Math.floor(draw(`wait ${copy}`) * mode.jitterMs),
  );
  if (dropped) return { status: 'dropped', waitsMs };
  return { status: mode.mode === 'hold' ? 'held' : 'pending', waitsMs };
}

function among(...values: string[]): Check {
  return (value) => typeof value === 'string' && values.includes(value);
}

function between(least: number, most: number): Check {
  return (value) => typeof value === 'number' && value >= least && value <= most;
}

function whole(most: number): Check {
  return (value) => Number.isInteger(value) && between(0, most)(value);
}
