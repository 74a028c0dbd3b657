import type { HostedPageSnapshot } from '../stripe/payment-link/hosted-pages.service.ts';

/** Through what a press is paid. Only a Checkout Session can ask for what the invoice's own PaymentIntent does not. */
export type PayWay =
  | { readonly kind: 'HOSTED_PAGE'; readonly address: string }
  | {
      readonly kind: 'SESSION';
      /** Whether the Stripe invoice still asks for at least this much, so that it can be credited with it. */
      readonly isCreditable: boolean;
    }
  /** Stripe and we do not agree on what is owed: look again before anybody is sent anywhere. */
  | { readonly kind: 'DISAGREEMENT' }
  /** The Stripe invoice is no longer, or not yet, one that can be paid, though our rows ask for money. */
  | { readonly kind: 'NOWHERE' };

const DAY_MS = 24 * 60 * 60 * 1000;

/** A page never lives longer than 120 days; one is left for clocks. https://docs.stripe.com/invoicing/hosted-invoice-page */
const HOSTED_PAGE_LIFE_MS = 119 * DAY_MS;

const isPageOver = ({ finalizedAt }: HostedPageSnapshot, now: Date): boolean =>
  finalizedAt !== null && now.getTime() - finalizedAt.getTime() > HOSTED_PAGE_LIFE_MS;

/** Where to send a customer who pays `amountMinor` of the `owedMinor` that our rows say, after a sync. */
export const decidePayWay = (input: {
  amountMinor: bigint;
  owedMinor: bigint;
  page: HostedPageSnapshot;
  now: Date;
  /** After a second sync: what differs still is real, and a session asks for exactly what is owed. */
  isDisagreementKnown: boolean;
}): PayWay => {
  const { amountMinor, owedMinor, page, now } = input;
  const asks = page.status === 'open' || page.status === 'uncollectible';
  const stripeAsksMinor = asks ? page.amountRemainingMinor : 0n;
  const isPaidAtStripe = page.status === 'paid';
  if (stripeAsksMinor !== owedMinor && !isPaidAtStripe && !input.isDisagreementKnown) {
    return { kind: 'DISAGREEMENT' };
  }
  if (!asks && !isPaidAtStripe) {
    return { kind: 'NOWHERE' };
  }
  const isPlain = amountMinor === owedMinor && stripeAsksMinor === owedMinor;
  if (isPlain && page.address !== null && !isPageOver(page, now)) {
    return { kind: 'HOSTED_PAGE', address: page.address };
  }
  return { kind: 'SESSION', isCreditable: asks && amountMinor <= stripeAsksMinor };
};
