/** In characters, of a person's own words in a mail. */
export const LONGEST_MAIL_MESSAGE = 10_000;
