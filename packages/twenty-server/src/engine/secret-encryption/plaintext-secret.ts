import { inspect } from 'node:util';

const HIDDEN = '[secret]';

/**
 * A secret in the clear. Printing, logging, serialising or concatenating it gives "[secret]"; the text itself only
 * comes out of {@link PlaintextSecret.reveal}, so that every use of it can be found by searching for that word.
 */
export class PlaintextSecret {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  static of(text: string): PlaintextSecret {
    return new PlaintextSecret(text);
  }

  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [inspect.custom](): string {
    return HIDDEN;
  }
}
