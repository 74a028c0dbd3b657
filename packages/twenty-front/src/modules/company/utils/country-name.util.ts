/** `Germany` for `DE`; what is not a country's code stays as it is. */
export const countryName = (countryCode: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(countryCode) ?? countryCode;
  } catch (error) {
    if (error instanceof RangeError) return countryCode;
    throw error;
  }
};
