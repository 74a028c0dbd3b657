/** What stands in the dialog, as it is typed. */
export type LinkTermsForm = {
  readonly end: 'GRACE' | 'NEVER';
  readonly graceDays: string;
  readonly amount: 'ALL' | 'PART';
  /** Empty: the least Stripe charges. */
  readonly minimum: string;
};
