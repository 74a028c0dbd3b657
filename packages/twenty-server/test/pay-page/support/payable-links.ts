import type { BillingWorld } from '../../customer-billing/support/billing-world.ts';
import {
  createDraft,
  type DraftOptions,
  dataOf,
  pressCreatePaymentLink,
  readInvoice,
} from '../../customer-billing/support/invoices.ts';
import type { TestClient } from '../../support/test-client.ts';
import { openPage } from './pay-links.ts';

export type PayableLink = {
  readonly id: string;
  readonly token: string;
  readonly stripeInvoiceId: string;
};

/** One hundred euros, without tax: the amounts of the tests are plain to see. */
export const HUNDRED_EUROS = {
  description: 'Hull survey',
  quantity: '1',
  unitPriceMinor: '10000',
  taxRatePercent: '0',
};

export const tokenOf = (url: string): string => url.split('/').at(-1) ?? '';

/** An invoice over €100.00 at Stripe, and its link. */
export const makePayableLink = async (
  world: BillingWorld,
  options: DraftOptions = {},
): Promise<PayableLink> => {
  const id = await createDraft(world.admin, { lines: [HUNDRED_EUROS], ...options });
  const { url } = dataOf(await pressCreatePaymentLink(world.admin, id)).createPaymentLink;
  const { stripeInvoiceId } = await readInvoice(world.admin, id);
  if (stripeInvoiceId === null) throw new Error('The invoice is not at Stripe');
  return { id, token: tokenOf(url), stripeInvoiceId };
};

/** The button, or with an amount the form of another amount. */
export const pressPay = (
  world: BillingWorld,
  token: string,
  options: { amount?: string; search?: string } = {},
) => {
  const { amount, search = '' } = options;
  return openPage(world.app, token, {
    method: 'POST',
    search,
    ...(amount === undefined ? {} : { body: new URLSearchParams({ amount }) }),
  });
};

export const changeTerms = (client: TestClient, invoiceId: string, change: object) =>
  client.graphql<{ updatePaymentLink: { paymentLink: Record<string, unknown> | null } }>(
    `mutation ($input: UpdatePaymentLinkInput!) { updatePaymentLink(input: $input) {
       id paymentLink { url state expiresAt graceDays neverExpires allowPartPayment minimumPartMinor revokedAt } } }`,
    { input: { invoiceId, ...change } },
  );

/** Lets the customer choose how much. */
export const allowParts = async (
  world: BillingWorld,
  invoiceId: string,
  change: object = {},
): Promise<void> => {
  dataOf(await changeTerms(world.admin, invoiceId, { allowPartPayment: true, ...change }));
};

/** The Checkout Sessions Stripe has for an invoice, oldest first. */
export const sessionsOf = async (world: BillingWorld, invoiceId: string) =>
  (await world.sandbox.control.state('checkout_sessions')).filter(
    ({ client_reference_id: reference }) => reference === invoiceId,
  );

/** The one that can be paid. */
export const openSessionOf = async (world: BillingWorld, invoiceId: string): Promise<string> => {
  const open = (await sessionsOf(world, invoiceId)).filter(({ status }) => status === 'open');
  if (open.length !== 1 || open[0] === undefined) {
    throw new Error(`There are ${open.length} open sessions`);
  }
  return open[0].id;
};

/** Everything at Stripe through which somebody could still pay an invoice. */
export const payablesOf = async (world: BillingWorld, { id, stripeInvoiceId }: PayableLink) => {
  const invoices = await world.sandbox.control.state('invoices');
  return [
    ...invoices
      .filter((invoice) => invoice.id === stripeInvoiceId && invoice.status === 'open')
      .map((invoice) => invoice.id),
    ...(await sessionsOf(world, id))
      .filter(({ status }) => status === 'open')
      .map((session) => session.id),
  ];
};
