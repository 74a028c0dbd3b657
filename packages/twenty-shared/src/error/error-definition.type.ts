/** What a code means to a person, and the HTTP status that carries it. */
export type ErrorDefinition = {
  /** May hold `{placeholders}` for renderErrorMessage. */
  readonly message: string;
  readonly status: number;
};
