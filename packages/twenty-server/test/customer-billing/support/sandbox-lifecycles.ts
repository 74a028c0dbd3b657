import Stripe from 'stripe';
import type { BillingWorld } from './billing-world.ts';

/** What a step works with: the invoice at Stripe, and the account's own client. */
type Scene = {
  readonly control: BillingWorld['sandbox']['control'];
  readonly stripe: Stripe;
  readonly invoice: string;
};
export type SandboxStep = (scene: Scene) => Promise<void>;

const APPROVED = '4242424242424242';
const DECLINED = '4000000000000002';

export const sceneOf = ({ sandbox, keys }: BillingWorld, invoice: string): Scene => {
  const { hostname, port } = new URL(sandbox.url);
  const stripe = new Stripe(keys.secretKey, {
    host: hostname,
    port: Number(port),
    protocol: 'http',
    telemetry: false,
  });
  return { control: sandbox.control, stripe, invoice };
};

const pay =
  (card = APPROVED): SandboxStep =>
  async ({ control, invoice }) => {
    await control.pay({ invoice, card });
  };

const refund =
  (amount: number): SandboxStep =>
  async ({ control, invoice }) => {
    await control.refund({ paymentIntent: await intentOf({ control, invoice }), amount });
  };

const dispute =
  (status: 'needs_response' | 'lost'): SandboxStep =>
  async ({ control, invoice }) => {
    await control.dispute({ invoice, status });
  };

/** A part of its own, as a session's: attached to the invoice, and paid when `paysAtOnce`. */
const attach =
  (amount: number, paysAtOnce: boolean): SandboxStep =>
  async ({ stripe, invoice }) => {
    const { customer } = await stripe.invoices.retrieve(invoice);
    const intent = await stripe.paymentIntents.create({
      amount,
      currency: 'eur',
      customer: String(customer),
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    });
    await stripe.invoices.attachPayment(invoice, { payment_intent: intent.id });
    if (paysAtOnce)
      await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
  };

const payWhatIsAttached: SandboxStep = async ({ stripe, invoice }) => {
  const { data } = await stripe.invoicePayments.list({ invoice, status: 'open' });
  for (const { payment, is_default: isDefault } of data) {
    if (!isDefault) {
      await stripe.paymentIntents.confirm(String(payment.payment_intent), {
        payment_method: 'pm_card_visa',
      });
    }
  }
};

/** What customers and banks do to an invoice over EUR 119.00, step by step. */
export const SANDBOX_LIFECYCLES: Readonly<Record<string, readonly SandboxStep[]>> = {
  'paid by card': [pay()],
  'declined, then paid': [pay(DECLINED), pay()],
  'a bank debit that settled and came back': [
    async ({ control, invoice }) => {
      await control.pay({ invoice, method: 'sepa_debit' });
    },
    async ({ control, invoice }) => {
      await control.settle({ invoice, outcome: 'succeeded' });
    },
    async ({ control, invoice }) => {
      await control.settle({ invoice, outcome: 'returned' });
    },
  ],
  '40 %, then 60 %, then too much': [
    attach(4_760, true),
    attach(2_500, false),
    pay(),
    payWhatIsAttached,
  ],
  'paid, partly refunded, refunded, refund failed, disputed, lost': [
    pay(),
    refund(3_000),
    refund(8_900),
    async ({ control, invoice }) => {
      const intent = await intentOf({ control, invoice });
      const refunds = await control.state('refunds');
      const last = refunds.findLast(({ payment_intent }) => payment_intent === intent);
      await control.settle({ refund: last?.id ?? '', outcome: 'failed' });
    },
    dispute('needs_response'),
    dispute('lost'),
  ],
};

const intentOf = async ({ control, invoice }: Omit<Scene, 'stripe'>): Promise<string> => {
  const payments = await control.state('invoice_payments');
  const payment = payments.find((one) => one.invoice === invoice && one.is_default);
  return String(payment?.payment.payment_intent);
};
