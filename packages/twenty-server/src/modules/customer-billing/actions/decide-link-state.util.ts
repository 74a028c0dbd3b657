import { isOver } from '../invoice/payment-link-end.util.ts';

/** CLOSED: nothing is owed, so it asks for nothing. REVOKED: it answers as if it had never been a link. */
export const PaymentLinkState = {
  OPEN: 'OPEN',
  CLOSED: 'CLOSED',
  EXPIRED: 'EXPIRED',
  REVOKED: 'REVOKED',
} as const;
export type PaymentLinkState = (typeof PaymentLinkState)[keyof typeof PaymentLinkState];

/** What a link is good for now. */
export const decideLinkState = (facts: {
  revokedAt: Date | null;
  expiresAt: Date | null;
  owedMinor: bigint;
  now: Date;
}): PaymentLinkState => {
  if (facts.revokedAt !== null) {
    return PaymentLinkState.REVOKED;
  }
  if (facts.owedMinor === 0n) {
    return PaymentLinkState.CLOSED;
  }
  return isOver(facts.expiresAt, facts.now) ? PaymentLinkState.EXPIRED : PaymentLinkState.OPEN;
};
