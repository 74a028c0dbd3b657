/** The only source of "now" in the server, so that tests can move time instead of waiting for it. */
export abstract class Clock {
  abstract now(): Date;
}
