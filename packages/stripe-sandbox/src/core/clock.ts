/** The sandbox's time: the machine's, moved forward by an offset that the control API can raise. */
export class SandboxClock {
  #offsetMs: number;
  readonly #base: () => number;

  constructor(offsetMs = 0, base: () => number = Date.now) {
    this.#offsetMs = offsetMs;
    this.#base = base;
  }

  get offsetMs(): number {
    return this.#offsetMs;
  }

  /** Milliseconds since the epoch. */
  nowMs(): number {
    return this.#base() + this.#offsetMs;
  }

  /** Whole seconds since the epoch, as Stripe writes times. */
  now(): number {
    return Math.floor(this.nowMs() / 1000);
  }

  /** The machine's own time in whole seconds, whatever the sandbox's is. */
  realNow(): number {
    return Math.floor(this.#base() / 1000);
  }

  /** Moves time forward. @throws RangeError for a negative step: Stripe's objects never get younger. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError('A clock can only be moved forward.');
    this.#offsetMs += ms;
  }
}
