/** Stripe's words where a sentence is expected: most of them end with a full stop, codes and some messages do not. */
export const asSentence = (text: string): string =>
  /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
