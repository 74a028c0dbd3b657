import { InvalidDecimalError, normalizeDecimalText } from 'twenty-shared';

/**
 * A quantity or percentage as a person types it (`12.5`, in de-DE also `12,5`) in plain notation, or null. Grouping
 * is refused: `1,000` would be a thousand here and one there.
 */
export const parseLocalizedDecimal = (options: {
  text: string;
  locale: string;
  maximumScale: number;
}): string | null => {
  const { text, locale, maximumScale } = options;
  const separator =
    new Intl.NumberFormat(locale, { minimumFractionDigits: 1 })
      .formatToParts(1.5)
      .find(({ type }) => type === 'decimal')?.value ?? '.';
  const plain = text.trim().replace(separator, '.');

  try {
    return normalizeDecimalText(plain, { maximumScale });
  } catch (error) {
    if (error instanceof InvalidDecimalError) return null;
    throw error;
  }
};
