/** What became of one attempt. `words` are for people. */
export type MailOutcome =
  | { readonly type: 'SENT'; readonly words: string | null }
  | { readonly type: 'LATER'; readonly words: string }
  | { readonly type: 'REFUSED'; readonly words: string }
  | { readonly type: 'UNCERTAIN'; readonly words: string };

/** What nodemailer says of a failure. */
export type MailFailure = {
  readonly message: string;
  /** `EAUTH`, `ECONNECTION`, `EENVELOPE` … */
  readonly code?: string | undefined;
  /** The mail server's own: https://www.rfc-editor.org/rfc/rfc5321#section-4.2 */
  readonly responseCode?: number | undefined;
  readonly response?: string | undefined;
};

const PERMANENT = 500;
const LONGEST_WORDS = 500;

/**
 * Decides by what the mail server said and by how far we were. A 5xx is its last word and a 4xx means later; but a
 * refused sign-in is ours to mend, so the mail waits. Silence after the mail was handed over proves nothing.
 */
export const decideMailOutcome = (
  failure: MailFailure,
  { wasHandedOver }: { wasHandedOver: boolean },
): MailOutcome => {
  const said = (failure.response ?? failure.message)
    .replaceAll(/\s+/g, ' ')
    .slice(0, LONGEST_WORDS);
  if (failure.code === 'EAUTH') {
    return { type: 'LATER', words: `The mail server refused our sign-in: ${said}` };
  }
  if (failure.responseCode !== undefined) {
    return failure.responseCode >= PERMANENT
      ? { type: 'REFUSED', words: `The mail server refused it: ${said}` }
      : { type: 'LATER', words: `The mail server asks us to try again: ${said}` };
  }
  if (wasHandedOver) {
    return {
      type: 'UNCERTAIN',
      words: `The connection ended before the mail server confirmed it (${said}). It may have arrived. Ask before you send it again.`,
    };
  }
  return { type: 'LATER', words: `The mail server could not be reached: ${said}` };
};
