/** What is searched and sorted: lower case, accents removed, single spaces. `Hôtel  Évian` becomes `hotel evian`. */
export const toSearchText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\0]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** A LIKE pattern for "contains `text`", whatever wildcards the text holds. */
export const toContainsPattern = (text: string): string =>
  `%${text.replace(/[\\%_]/g, (wildcard) => `\\${wildcard}`)}%`;
