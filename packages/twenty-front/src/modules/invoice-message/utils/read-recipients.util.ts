const MOST_RECIPIENTS = 10;
/** What a mail server could take at all; whether it exists, it says itself. */
const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/;

export type ReadRecipients = {
  readonly addresses: readonly string[];
  readonly problem: string | null;
};

/** Addresses parted by commas, semicolons, spaces or lines; each once. */
export const readRecipients = (
  text: string,
  { required }: { readonly required: boolean },
): ReadRecipients => {
  const typed = text.split(/[\s,;]+/).filter((part) => part !== '');
  const addresses = typed.filter(
    (address, index) =>
      typed.findIndex((other) => other.toLowerCase() === address.toLowerCase()) === index,
  );
  const wrong = addresses.find((address) => !ADDRESS.test(address));
  if (wrong !== undefined) return { addresses, problem: `“${wrong}” is not a mail address.` };
  if (required && addresses.length === 0) {
    return { addresses, problem: 'Say who gets the mail.' };
  }
  return addresses.length > MOST_RECIPIENTS
    ? { addresses, problem: `At most ${MOST_RECIPIENTS} addresses.` }
    : { addresses, problem: null };
};
