/** The text is not a plain decimal number of the allowed size. */
export class InvalidDecimalError extends Error {
  readonly text: string;

  constructor(text: string, expected: string) {
    super(`Expected ${expected}.`);
    this.name = 'InvalidDecimalError';
    this.text = text;
  }
}
