import type Stripe from 'stripe';

import { type ProbeMark } from './probe.type.ts';

const isOfRun = (
  metadata: Stripe.Metadata | null,
  mark: ProbeMark,
  installationId: string,
): boolean =>
  metadata?.['crm_test_run'] === mark.crm_test_run ||
  metadata?.['crm_installation_id'] === installationId;

const close = async (stripe: Stripe, invoice: Stripe.Invoice): Promise<void> => {
  if (invoice.status === 'draft') await stripe.invoices.del(invoice.id);
  if (invoice.status !== 'open') return;
  // Stripe voids nothing that has a payment; what is left of it is given up.
  if (invoice.amount_paid === 0) await stripe.invoices.voidInvoice(invoice.id);
  else await stripe.invoices.markUncollectible(invoice.id);
};

/**
 * Deletes drafts, voids what is open and deletes the customers of this run. Payments of test mode cannot be deleted;
 * they carry the mark. Resolves with how many customers there were.
 */
export const cleanUp = async (
  stripe: Stripe,
  run: { mark: ProbeMark; installationId: string; since: number },
): Promise<number> => {
  const created = { gte: run.since };
  for await (const invoice of stripe.invoices.list({ created, limit: 100 })) {
    if (isOfRun(invoice.metadata, run.mark, run.installationId)) await close(stripe, invoice);
  }
  let removed = 0;
  for await (const customer of stripe.customers.list({ created, limit: 100 })) {
    if (isOfRun(customer.metadata, run.mark, run.installationId)) {
      await stripe.customers.del(customer.id);
      removed += 1;
    }
  }
  return removed;
};
