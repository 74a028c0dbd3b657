import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { type SandboxControl } from 'stripe-sandbox';

import { type Crm, type DraftWishes } from './crm.ts';

export type PayableInvoice = {
  readonly id: string;
  readonly link: string;
  readonly stripeInvoiceId: string;
};

type Tools = { readonly crm: Crm; readonly sandbox: SandboxControl };

/** €1,547.00: two lines, one tax. */
const WISHES: DraftWishes = {
  company: 'Sawdust & Ink Studio',
  currency: 'EUR',
  lines: [
    {
      description: 'Sensor gateway K2',
      details: 'With wall mount',
      quantity: '2',
      unitPriceMinor: '42000',
      taxRatePercent: '19',
    },
    {
      description: 'Installation',
      details: 'Hours of a technician',
      quantity: '4',
      unitPriceMinor: '11500',
      taxRatePercent: '19',
    },
  ],
};

/** An invoice at Stripe with its link, made past the pages. */
export const makePayable = async (
  crm: Crm,
  wishes: Partial<DraftWishes> = {},
): Promise<PayableInvoice> => {
  const id = await crm.createDraft({ ...WISHES, ...wishes });
  const link = await crm.createPaymentLink(id);
  return { id, link, stripeInvoiceId: await crm.findStripeInvoiceIdOrThrow(id) };
};

/** Over exactly so much, without tax: what the tests reckon with is plain to see. */
export const makePayableOver = (
  crm: Crm,
  amountMinor: number,
  wishes: Partial<DraftWishes> = {},
): Promise<PayableInvoice> =>
  makePayable(crm, {
    lines: [
      {
        description: 'Hull survey',
        quantity: '1',
        unitPriceMinor: String(amountMinor),
        taxRatePercent: '0',
      },
    ],
    ...wishes,
  });

/** Lets the customer pay a part through the page. */
export const allowParts = (crm: Crm, invoiceId: string): Promise<unknown> =>
  crm.send(
    'mutation ($input: UpdatePaymentLinkInput!) { updatePaymentLink(input: $input) { id } }',
    {
      input: { invoiceId, allowPartPayment: true },
    },
  );

export const recordTransfer = async (
  crm: Crm,
  { invoiceId, amountMinor }: { readonly invoiceId: string; readonly amountMinor: number },
): Promise<void> => {
  const { currentUser } = await crm.send<{ currentUser: { workspace: { today: string } } }>(
    '{ currentUser { workspace { today } } }',
  );
  await crm.send('mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { id } }', {
    input: {
      invoiceId,
      amountMinor: String(amountMinor),
      method: 'BANK_TRANSFER',
      receivedOn: currentUser.workspace.today,
      clientRequestId: randomUUID(),
    },
  });
};

/** Waits until Stripe has told everything, and all of it is booked. */
export const untilHeard = async ({ crm, sandbox }: Tools): Promise<void> => {
  await expect.poll(async () => (await sandbox.health()).idle).toBe(true);
  await crm.untilHeard();
};

/** Pays the whole invoice by card at Stripe, and waits until that and its fee are booked here. */
export const paidByCard = async (
  tools: Tools,
  invoice: PayableInvoice,
): Promise<PayableInvoice> => {
  const { crm, sandbox } = tools;
  await sandbox.pay({ invoice: invoice.stripeInvoiceId });
  await crm.arrivesAt(invoice.id, 'PAID');
  await untilHeard(tools);
  return invoice;
};

/** Pays it at Stripe without a word to us. */
export const payUnheard = async (
  tools: Tools,
  { stripeInvoiceId }: PayableInvoice,
): Promise<void> => {
  const { sandbox } = tools;
  await untilHeard(tools);
  await sandbox.setDeliveryMode({ mode: 'drop' });
  await sandbox.pay({ invoice: stripeInvoiceId });
  // Its fee is booked a moment later, which is told too.
  const isBooked = async (): Promise<boolean> =>
    (await sandbox.state('charges')).every(
      ({ status, balance_transaction: booked }) => status !== 'succeeded' || booked !== null,
    );
  await expect.poll(isBooked).toBe(true);
  await expect.poll(async () => (await sandbox.health()).idle).toBe(true);
  await sandbox.setDeliveryMode({ mode: 'normal' });
};
