import { type CrmClient } from './crm-client.ts';
import { DemoOutcome, type DemoStep } from './plan-demo-activity.util.ts';
import { DEMO_CARD, type SandboxClient } from './sandbox-client.ts';

const { pays, isDeclined } = DEMO_CARD;
const CARDS: Readonly<Record<DemoOutcome, readonly string[]>> = {
  PAID: [pays],
  DECLINED_THEN_PAID: [isDeclined, pays],
  DECLINED: [isDeclined],
  PARTLY_REFUNDED: [pays],
  LEFT_OPEN: [],
};
const REFUNDED_PART = 4n;

// Divisible by ten whatever the currency, for those with a step of ten: https://docs.stripe.com/currencies
const refundOf = (totalMinor: bigint): number => Number((totalMinor / REFUNDED_PART / 10n) * 10n);

/**
 * Plays one invoice to its outcome. Played again after an interruption it charges nobody twice.
 * @param pause awaited between what two people do
 */
export const playDemoStep = async (
  { invoiceId, outcome }: DemoStep,
  world: {
    crm: Pick<CrmClient, 'createPaymentLink' | 'pressPay'>;
    sandbox: Pick<SandboxClient, 'pay' | 'refundOnce'>;
    pause: () => Promise<void>;
  },
): Promise<void> => {
  const { crm, sandbox, pause } = world;
  const link = await crm.createPaymentLink(invoiceId);
  const cards = CARDS[outcome];
  if (cards.length > 0) {
    await pause();
    await crm.pressPay(link);
  }
  for (const card of cards) {
    await pause();
    await sandbox.pay(link.stripeInvoiceId, card);
  }
  if (outcome === DemoOutcome.PARTLY_REFUNDED) {
    await pause();
    await sandbox.refundOnce(link.stripeInvoiceId, refundOf(link.totalMinor));
  }
};
