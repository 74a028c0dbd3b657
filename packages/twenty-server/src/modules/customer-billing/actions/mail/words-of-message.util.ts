/** What a person wrote in place of our words; null where they wrote nothing that shows. */
export const wordsOfMessage = (message: string | null | undefined): string | null => {
  const words = message?.trim() ?? '';
  return words === '' ? null : words;
};
