import type { JsonObject } from './stripe-event.type.ts';

/** Texts, and texts inside lists and objects, under these names are about a person. */
const PERSONAL_KEYS = new Set([
  'account_number',
  'address',
  'bic',
  'client_ip',
  'customer_address',
  'customer_email',
  'customer_name',
  'customer_phone',
  'customer_shipping',
  'customer_tax_ids',
  'dob',
  'email',
  'exp_month',
  'exp_year',
  'fingerprint',
  'first_name',
  'iban',
  'id_number',
  'individual',
  'ip',
  'ip_address',
  'last4',
  'last_name',
  'line1',
  'line2',
  'maiden_name',
  'name',
  'phone',
  'postal_code',
  'receipt_email',
  'receipt_number',
  'routing_number',
  'shipping',
  'sort_code',
  'ssn_last_4',
  'tax_id',
  'tax_ids',
  'user_agent',
  'verified_email',
  'verified_name',
]);

/** Of an address only this is left: what a person needs to read an event by, and nobody is found by. */
const HARMLESS_INSIDE = new Set(['country', 'object']);

const EMAIL = /[\p{L}\p{N}._%+'-]+@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/gu;
const IPV4 = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
const IPV6 =
  /\b(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{0,4}\b|\b(?:[0-9a-f]{1,4}:){2,6}(?::[0-9a-f]{1,4}){1,5}\b/gi;
const DOTS = '•••••';

/**
 * A copy of an event in which nobody can be recognised: names, mail and postal addresses, phones, network addresses,
 * cards and tax ids are replaced by dots, wherever they lie, and mail and network addresses within other texts too.
 * Ids, amounts, states and moments stay.
 */
export const maskPersonalData = (payload: JsonObject): JsonObject =>
  maskNode(payload) as JsonObject;

const maskNode = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(maskNode);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => [
        key,
        PERSONAL_KEYS.has(key) ? maskAll(field) : maskNode(field),
      ]),
    );
  }
  return typeof value === 'string' ? maskInText(value) : value;
};

/** Everything below a personal field, whatever its shape. */
const maskAll = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(maskAll);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => [
        key,
        HARMLESS_INSIDE.has(key) ? maskNode(field) : maskAll(field),
      ]),
    );
  }
  if (typeof value === 'number') {
    return DOTS;
  }
  return typeof value === 'string' ? maskText(value) : value;
};

const maskText = (text: string): string => {
  if (text === '') {
    return text;
  }
  const masked = maskEmails(text);
  return masked === text ? DOTS : masked;
};

const maskInText = (text: string): string =>
  maskEmails(text).replace(IPV4, DOTS).replace(IPV6, DOTS);

/** The first letter and the domain stay, enough for a member of staff who knows the customer. */
const maskEmails = (text: string): string =>
  text.replace(EMAIL, (address, domain: string) => `${[...address][0] ?? ''}${DOTS}@${domain}`);
