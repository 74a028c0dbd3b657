/** Ten years: a link for longer never expires. */
export const LONGEST_GRACE_DAYS = 3650;
