import type { PayRequest, SettleRequest } from 'stripe-sandbox';
import type { BillingWorld } from '../../customer-billing/support/billing-world.ts';
import {
  type MoneyAnswer,
  pressRefund,
  paymentOf,
  readMoney,
  stripeOf,
} from '../../customer-billing/support/give-back.ts';
import { dataOf } from '../../customer-billing/support/invoices.ts';
import { pressRecordPayment, pressUndo } from '../../customer-billing/support/outside.ts';

/** What a step works with: the installation, and the invoice before the step. */
type Scene = { readonly world: BillingWorld; readonly invoice: MoneyAnswer };
type Stage = { readonly stage: string; readonly play: (scene: Scene) => Promise<unknown> };
/** One invoice over 119.00, paid in one way, stage by stage. */
export type PaymentStory = {
  readonly method: string;
  readonly currency: 'EUR' | 'USD';
  readonly stages: readonly Stage[];
};

const pay =
  (input: Omit<PayRequest, 'invoice'>): Stage['play'] =>
  ({ world, invoice }) =>
    world.sandbox.control.pay({ invoice: invoice.stripeInvoiceId, ...input });

const settle =
  (outcome: NonNullable<SettleRequest['outcome']>): Stage['play'] =>
  ({ world, invoice }) =>
    world.sandbox.control.settle({ invoice: invoice.stripeInvoiceId, outcome });

const dispute =
  (status: 'needs_response' | 'lost'): Stage['play'] =>
  ({ world, invoice }) =>
    world.sandbox.control.dispute({ invoice: invoice.stripeInvoiceId, status });

const authenticate =
  (answer: 'complete' | 'fail'): Stage['play'] =>
  ({ world, invoice }) =>
    world.sandbox.control.authenticate({ invoice: invoice.stripeInvoiceId, answer });

const refund =
  (amountMinor: string): Stage['play'] =>
  async ({ world, invoice }) =>
    dataOf(
      await pressRefund(world.admin, {
        paymentId: paymentOf(invoice).id,
        amountMinor,
        reason: 'REQUESTED_BY_CUSTOMER',
      }),
    );

const recordInCash =
  (amountMinor: string): Stage['play'] =>
  async ({ world, invoice }) =>
    dataOf(await pressRecordPayment(world.admin, invoice.id, { amountMinor, method: 'CASH' }));

const undoNewest: Stage['play'] = async ({ world, invoice }) => {
  const payments = (await readMoney(world.admin, invoice.id)).payments;
  const recorded = payments.filter(
    ({ source, status }) => source === 'MANUAL' && status === 'SUCCEEDED',
  );
  dataOf(await pressUndo(world.admin, recorded.at(-1)?.id ?? ''));
};

const TOO_LITTLE = 5_000;

/** As the button of the Dashboard does it: the customer's cash becomes a payment of the invoice. */
const applyCash: Stage['play'] = async ({ world, invoice }) => {
  const stripe = stripeOf(world);
  const { customer, currency } = await stripe.invoices.retrieve(invoice.stripeInvoiceId);
  const intent = await stripe.paymentIntents.create({
    amount: TOO_LITTLE,
    currency,
    customer: String(customer),
    confirm: true,
    allowed_payment_method_types: ['customer_balance'],
    payment_method_data: { type: 'customer_balance' },
  });
  await stripe.invoices.attachPayment(invoice.stripeInvoiceId, { payment_intent: intent.id });
};

const markPaidAtStripe: Stage['play'] = ({ world, invoice }) =>
  stripeOf(world).invoices.pay(invoice.stripeInvoiceId, { paid_out_of_band: true });

const debit = (method: 'us_bank_account' | 'sepa_debit'): readonly Stage[] => [
  { stage: 'the customer agrees', play: pay({ method }) },
  { stage: 'the bank pays', play: settle('succeeded') },
  { stage: 'the bank takes it back', play: settle('returned') },
];

const refusedDebit = (method: 'us_bank_account' | 'sepa_debit'): readonly Stage[] => [
  { stage: 'the customer agrees', play: pay({ method }) },
  { stage: 'the bank refuses', play: settle('failed') },
];

const CHALLENGED = '4000002500003155';

export const PAYMENT_STORIES: readonly PaymentStory[] = [
  {
    method: 'Card',
    currency: 'EUR',
    stages: [
      { stage: 'declined', play: pay({ card: '4000000000000002' }) },
      { stage: 'paid with another', play: pay({}) },
      { stage: '19.00 refunded here', play: refund('1900') },
      { stage: 'disputed', play: dispute('needs_response') },
      { stage: 'dispute lost', play: dispute('lost') },
    ],
  },
  {
    method: '3D Secure',
    currency: 'EUR',
    stages: [
      { stage: 'the bank asks', play: pay({ card: CHALLENGED }) },
      { stage: 'not confirmed', play: authenticate('fail') },
      {
        stage: 'tried again and confirmed',
        play: pay({ card: CHALLENGED, authenticate: 'complete' }),
      },
    ],
  },
  { method: 'US bank account', currency: 'USD', stages: debit('us_bank_account') },
  { method: 'US bank account, refused', currency: 'USD', stages: refusedDebit('us_bank_account') },
  { method: 'SEPA debit', currency: 'EUR', stages: debit('sepa_debit') },
  { method: 'SEPA debit, refused', currency: 'EUR', stages: refusedDebit('sepa_debit') },
  {
    method: 'Bank transfer',
    currency: 'EUR',
    stages: [{ stage: 'arrives at Stripe', play: pay({ method: 'bank_transfer' }) }],
  },
  {
    method: 'Bank transfer, too little',
    currency: 'EUR',
    stages: [
      {
        stage: '50.00 arrive at Stripe',
        play: pay({ method: 'bank_transfer', amount: TOO_LITTLE }),
      },
      { stage: 'applied there', play: applyCash },
    ],
  },
  {
    method: 'Out of band, recorded here',
    currency: 'EUR',
    stages: [
      { stage: '40.00 in cash', play: recordInCash('4000') },
      { stage: 'the rest', play: recordInCash('7900') },
      { stage: 'the rest undone', play: undoNewest },
    ],
  },
  {
    method: 'Out of band, at Stripe',
    currency: 'EUR',
    stages: [{ stage: 'marked as paid there', play: markPaidAtStripe }],
  },
];
