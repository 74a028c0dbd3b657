export const PAY_PAGE_LANGUAGES = ['en', 'de'] as const;
export type PayPageLanguage = (typeof PAY_PAGE_LANGUAGES)[number];

const LOCALE_WITHOUT_CUSTOMER: Readonly<Record<PayPageLanguage, string>> = {
  en: 'en-GB',
  de: 'de-DE',
};

const languageOf = (text: unknown): PayPageLanguage | undefined =>
  typeof text === 'string'
    ? PAY_PAGE_LANGUAGES.find((language) => text.toLowerCase().split('-')[0] === language)
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
export const choosePayPageLanguage = (wishes: {
  /** From the address, as it came. */
  asked: unknown;
  customerLocale: string | null;
  browserLanguage: string | null;
}): { language: PayPageLanguage; locale: string } => {
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
