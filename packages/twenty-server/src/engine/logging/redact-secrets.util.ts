type Rule = { readonly pattern: RegExp; readonly replacement: string };

const RULES: readonly Rule[] = [
  { pattern: /\b((?:sk|rk)_(?:test|live)_)[A-Za-z0-9]+/g, replacement: '$1[secret]' },
  { pattern: /(whsec_)[A-Za-z0-9+/=]+/g, replacement: '$1[secret]' },
  { pattern: /(_secret_)[A-Za-z0-9]+/g, replacement: '$1[secret]' },
  { pattern: /(\/pay\/)[^\s"'\\/?#&]+/gi, replacement: '$1[token]' },
  { pattern: /(twenty_session=)[^;\s"\\]+/g, replacement: '$1[secret]' },
  {
    pattern: /((?:postgres(?:ql)?|smtps?|https?):\/\/[^:/@\s"]*:)[^@\s"/]+(?=@)/g,
    replacement: '$1[secret]',
  },
  { pattern: /(invoice\.stripe\.com\/i\/)[^\s"\\]+/g, replacement: '$1[token]' },
  { pattern: /(\/i\/acct_\w+\/)[^\s"\\]+/g, replacement: '$1[token]' },
  { pattern: /(checkout\.stripe\.com\/c\/pay\/)[^\s"\\]+/g, replacement: '$1[token]' },
];

/**
 * Masks what nobody may find in a log or an error: Stripe keys, webhook secrets, client secrets, payment links
 * and hosted pages (opening one is enough to pay), session cookies, passwords inside URLs.
 */
export const redactSecrets = (text: string): string =>
  RULES.reduce((masked, { pattern, replacement }) => masked.replace(pattern, replacement), text);
