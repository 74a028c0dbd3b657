/** Who an invoice is sent to. */
export type Company = {
  id: string;
  workspaceId: string;
  name: string;
  /** Where invoices and Stripe's receipts go; null until somebody knows it. */
  billingEmail: string | null;
  /** ISO 3166-1 alpha-2, upper case. */
  countryCode: string | null;
  /** BCP 47: the language and number format of what is sent to the company. */
  locale: string;
  createdAt: Date;
  updatedAt: Date;
};

export type NewCompany = Pick<
  Company,
  'workspaceId' | 'name' | 'billingEmail' | 'countryCode' | 'locale'
>;
