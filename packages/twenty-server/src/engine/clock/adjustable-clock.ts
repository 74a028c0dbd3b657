import { Clock } from './clock.ts';

/** A clock that stands still until a test moves it. Starts at the real time unless told otherwise. */
export class AdjustableClock extends Clock {
  private currentTimeMs: number;

  constructor(start: Date = new Date()) {
    super();
    this.currentTimeMs = start.getTime();
  }

  override now(): Date {
    return new Date(this.currentTimeMs);
  }

  /** Moves time forward (or back, with a negative number) by `milliseconds`. */
  advance(milliseconds: number): void {
    this.currentTimeMs += milliseconds;
  }

  set(date: Date): void {
    this.currentTimeMs = date.getTime();
  }
}
