export const INVOICE_LANGUAGES = ['en', 'de'] as const;
export type InvoiceLanguage = (typeof INVOICE_LANGUAGES)[number];

const LOCALE_WITHOUT_CUSTOMER: Readonly<Record<InvoiceLanguage, string>> = {
  en: 'en-GB',
  de: 'de-DE',
};

const languageOf = (text: unknown): InvoiceLanguage | undefined =>
  typeof text === 'string'
    ? INVOICE_LANGUAGES.find((language) => text.toLowerCase().split('-')[0] === language)
    : undefined;

const isLocale = (locale: string): boolean => {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
};

/**
 * The language of the words and the locale of numbers and dates. What was asked for in the address comes first, then
 * the customer's locale, then what the browser prefers; amounts are written as the language expects them.
 */
export const chooseInvoiceLanguage = (wishes: {
  /** From the address, as it came. */
  asked: unknown;
  customerLocale: string | null;
  browserLanguage: string | null;
}): { language: InvoiceLanguage; locale: string } => {
  const { asked, customerLocale, browserLanguage } = wishes;
  const language =
    languageOf(asked) ?? languageOf(customerLocale) ?? languageOf(browserLanguage) ?? 'en';
  const isCustomersOwn =
    customerLocale !== null && languageOf(customerLocale) === language && isLocale(customerLocale);
  return {
    language,
    locale: isCustomersOwn ? customerLocale : LOCALE_WITHOUT_CUSTOMER[language],
  };
};
