/** A company using the CRM; everything it owns carries its id. */
export type Workspace = {
  readonly id: string;
  readonly name: string;
  readonly slug: string | null;
  /** BCP 47. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 4217. */
  readonly defaultCurrency: string;
};
