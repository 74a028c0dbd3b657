/** Why a delivery was refused, and what it may mean. */
export const REFUSAL_WORDS: Readonly<
  Record<string, { readonly label: string; readonly hint: string }>
> = {
  MISSING: { label: 'No signature', hint: 'Somebody else than Stripe called the address.' },
  MALFORMED: { label: 'Unreadable signature', hint: 'Not sent by Stripe, or changed on its way.' },
  STALE: {
    label: 'Signature too old',
    hint: 'Signed more than five minutes away from now: check the clock of the server.',
  },
  MISMATCH: {
    label: 'Wrong signature',
    hint: 'Signed with another secret: paste the one of this endpoint, or register the webhook anew.',
  },
  UNKNOWN_CONNECTION: {
    label: 'Unknown connection',
    hint: 'An old endpoint may still point here: remove it at Stripe.',
  },
  SECRET_MISSING: {
    label: 'No secret stored',
    hint: 'Register the webhook, or paste its secret. Stripe sends these events again.',
  },
  LOCKED: {
    label: 'Connection locked',
    hint: 'The database is a copy. Confirm it in the Stripe settings, or remove the endpoint.',
  },
  PLAIN_HTTP: { label: 'Plain HTTP', hint: 'Live events must come over HTTPS.' },
  PROTOCOL_UNKNOWN: {
    label: 'Protocol unknown',
    hint: 'Accepted, but the proxy does not say whether they came over HTTPS.',
  },
};
