/** Characters. */
export const LONGEST_NOTE = 500;
export const LONGEST_REASON = 500;
export const LONGEST_CLIENT_REQUEST_ID = 100;
