/** What a variable's text turned into, or what would have been right. */
export type ParseResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly expected: string };

/** One environment variable: everything the code, `.env.example` and the documentation know about it. */
export type ConfigVariable<T> = {
  readonly name: string;
  /** What it is for, in one or two sentences for whoever operates the product. */
  readonly meaning: string;
  /** Used when the variable is missing or empty; `null` when there is none. */
  readonly defaultText: string | null;
  /** What the default is in words, where it is not a constant. */
  readonly defaultInWords?: string;
  /** Whether the boot stops without it. */
  readonly required: boolean;
  readonly example: string;
  /** A secret's value is never printed, in an error neither. */
  readonly secret: boolean;
  readonly whereToFind: string;
  readonly parse: (text: string) => ParseResult<T>;
};
