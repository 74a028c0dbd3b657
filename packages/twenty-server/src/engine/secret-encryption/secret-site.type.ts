/** A column that holds envelopes, in a table with `id` and `workspaceId`. What is not declared is not rotated. */
export type SecretSite = {
  readonly table: string;
  readonly column: string;
  /** The name bound into the envelope. */
  readonly field: string;
};
