/** A letterhead as it is typed. */
export type LetterheadForm = {
  readonly senderName: string;
  readonly tagline: string;
  /** One line of the address per line. */
  readonly address: string;
  readonly taxId: string;
  readonly registration: string;
  readonly bankAccountHolder: string;
  readonly iban: string;
  readonly bic: string;
  /** #rrggbb */
  readonly accentColor: string;
  /** PNG or JPEG as base64; null: none. */
  readonly logo: string | null;
};
