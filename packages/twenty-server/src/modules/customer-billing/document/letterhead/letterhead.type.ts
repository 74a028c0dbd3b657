/** What a workspace prints on its documents beside the invoice. */
export type Letterhead = {
  readonly senderName: string | null;
  readonly tagline: string | null;
  readonly addressLines: readonly string[];
  readonly taxId: string | null;
  readonly registration: string | null;
  readonly bankAccountHolder: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  /** #rrggbb, lower case. */
  readonly accentColor: string;
  /** PNG or JPEG; null: none. */
  readonly logo: Buffer | null;
};

export const DEFAULT_LETTERHEAD: Letterhead = {
  senderName: null,
  tagline: null,
  addressLines: [],
  taxId: null,
  registration: null,
  bankAccountHolder: null,
  iban: null,
  bic: null,
  accentColor: '#0b5c63',
  logo: null,
};
