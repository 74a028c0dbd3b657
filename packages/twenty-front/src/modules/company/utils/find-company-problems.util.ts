export type CompanyFormValues = {
  readonly name: string;
  readonly billingEmail: string;
  readonly countryCode: string;
};

// Whether an address receives mail only a mail can tell; this catches slips of the hand.
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const COUNTRY_CODE = /^[a-z]{2}$/i;

export const findCompanyProblems = (
  values: CompanyFormValues,
): Readonly<Record<keyof CompanyFormValues, string | null>> => {
  const email = values.billingEmail.trim();
  const country = values.countryCode.trim();
  return {
    name: values.name.trim() === '' ? 'Enter a name.' : null,
    billingEmail:
      email !== '' && !EMAIL.test(email) ? 'This does not look like an e-mail address.' : null,
    countryCode:
      country !== '' && !COUNTRY_CODE.test(country)
        ? 'A country code has two letters, such as DE.'
        : null,
  };
};
