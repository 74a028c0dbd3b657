/** What Stripe takes on one invoice: https://docs.stripe.com/api/invoiceitems/create */
export const MAXIMUM_LINES = 250;
