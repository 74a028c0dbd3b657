import { type CurrencyCode } from 'twenty-shared';
import type Stripe from 'stripe';
import { toStripeAmount } from '../amount.util.ts';
import type { InvoiceMetadata } from '../push/build-push-params.util.ts';

const MINUTE_MS = 60 * 1000;
const LONGEST_MS = 60 * MINUTE_MS;
/** Stripe takes nothing below 30 minutes; one is for the way there. */
const SHORTEST_MS = 31 * MINUTE_MS;

/** The words on Stripe's page. */
export type SessionLanguage = 'en' | 'de';

const NAME: Readonly<Record<SessionLanguage, (number: string) => string>> = {
  en: (number) => `Invoice ${number}`,
  de: (number) => `Rechnung ${number}`,
};

/** An hour, or the link's end where that comes first: as far as Stripe allows, and then the session is closed by hand. */
export const decideSessionExpiry = (now: Date, linkExpiresAt: Date | null): Date => {
  const left = linkExpiresAt === null ? LONGEST_MS : linkExpiresAt.getTime() - now.getTime();
  return new Date(now.getTime() + Math.min(LONGEST_MS, Math.max(SHORTEST_MS, left)));
};

/**
 * Parameters of `checkout.sessions.create`, but for the addresses to come back to: they hold the customer's token, which
 * no table of commands may know. Cards alone, which settle at once: a debit on its way could be joined by another
 * payment. The PaymentIntent takes the metadata of `payment_intent_data` only.
 * https://docs.stripe.com/api/checkout/sessions/create
 */
export const buildSessionParams = (input: {
  sessionRowId: string;
  amountMinor: bigint;
  currency: CurrencyCode;
  invoiceNumber: string;
  stripeCustomerId: string;
  metadata: InvoiceMetadata;
  language: SessionLanguage;
  expiresAt: Date;
}): Omit<Stripe.Checkout.SessionCreateParams, 'success_url' | 'cancel_url'> => {
  const metadata = { ...input.metadata, crm_checkout_session_id: input.sessionRowId };
  const name = NAME[input.language](input.invoiceNumber);
  return {
    mode: 'payment',
    allowed_payment_method_types: ['card'],
    client_reference_id: input.metadata.crm_invoice_id,
    customer: input.stripeCustomerId,
    expires_at: Math.floor(input.expiresAt.getTime() / 1000),
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: input.currency.toLowerCase(),
          unit_amount: toStripeAmount(input.amountMinor, input.currency),
          product_data: { name },
        },
      },
    ],
    locale: input.language,
    metadata,
    payment_intent_data: { description: name, metadata },
    submit_type: 'pay',
  };
};
