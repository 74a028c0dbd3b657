type InvoicePayment = {
  readonly invoice: string;
  readonly payment: { readonly payment_intent: string };
};
type Refund = { readonly payment_intent: string | null };

export const DEMO_CARD = { pays: '4242424242424242', isDeclined: '4000000000000002' } as const;

/** What the demo's customers, and people at the Dashboard, do at Stripe: by the sandbox's control API. */
export class SandboxClient {
  readonly #url: string;
  readonly #signal: AbortSignal;

  /** @param url of the sandbox, without a slash at the end */
  constructor(url: string, signal: AbortSignal) {
    this.#url = url;
    this.#signal = signal;
  }

  /** An invoice that is paid already stays as it is. */
  async pay(stripeInvoiceId: string, card: string): Promise<void> {
    await this.#call('POST', 'pay', { invoice: stripeInvoiceId, card });
  }

  /** @param amount in Stripe's unit of the currency. Nothing happens where something was refunded before. */
  async refundOnce(stripeInvoiceId: string, amount: number): Promise<void> {
    const payments = await this.#call<InvoicePayment[]>('GET', 'state/invoice_payments');
    const paid = payments.find(({ invoice }) => invoice === stripeInvoiceId);
    if (paid === undefined) throw new Error(`${stripeInvoiceId} has no payment to refund.`);
    const paymentIntent = paid.payment.payment_intent;
    const refunds = await this.#call<Refund[]>('GET', 'state/refunds');
    if (refunds.some(({ payment_intent }) => payment_intent === paymentIntent)) return;
    await this.#call('POST', 'refund', { paymentIntent, amount });
  }

  async #call<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
    const response = await fetch(`${this.#url}/_control/${path}`, {
      method,
      signal: this.#signal,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const answer = (await response.json()) as T & { error?: { message: string } };
    if (!response.ok) {
      throw new Error(answer.error?.message ?? `The sandbox answered ${response.status}.`);
    }
    return answer;
  }
}
