/** TRUSTED_PROXY as Express wants it: a number of hops, a list, or nobody. */
export const parseTrustedProxy = (text: string | null): number | string[] | false => {
  if (text === null) return false;
  if (/^\d+$/.test(text)) return Number(text);
  return text.split(',').map((part) => part.trim());
};
