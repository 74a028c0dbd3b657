/** A Checkout Session that was made to pay an invoice. */
export type InvoiceSession = {
  readonly stripeCheckoutSessionId: string;
  /** Null until Stripe has made one, which it does when the customer first tries to pay. */
  readonly stripePaymentIntentId: string | null;
  readonly connectionId: string;
};

/** Which Checkout Sessions an invoice ever had: what is paid through them may be on no Stripe invoice yet. */
export abstract class InvoiceSessions {
  abstract listOfInvoice(key: {
    workspaceId: string;
    invoiceId: string;
  }): Promise<readonly InvoiceSession[]>;
}
