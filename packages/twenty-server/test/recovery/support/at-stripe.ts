import Stripe from 'stripe';
import { BILLING_INSTALLATION_ID } from './installation.ts';
import type { RecoveryWorld } from './recovery-world.ts';

/** Stripe's own SDK on the sandbox: what somebody else, or a request whose answer was lost, does there. */
export const sdkOf = (world: Pick<RecoveryWorld, 'sandbox' | 'keys'>): Stripe => {
  const { hostname, port } = new URL(world.sandbox.url);
  return new Stripe(world.keys.secretKey, { host: hostname, port, protocol: 'http' });
};

/** A draft with our marks that no push of ours knows. */
export const makeOrphan = async (
  world: RecoveryWorld,
  of: { invoiceId: string; stripeCustomerId: string; marks?: Record<string, string> },
): Promise<Stripe.Invoice> => {
  const stripe = sdkOf(world);
  const invoice = await stripe.invoices.create({
    customer: of.stripeCustomerId,
    collection_method: 'send_invoice',
    days_until_due: 30,
    auto_advance: false,
    currency: 'eur',
    metadata: {
      crm_installation_id: BILLING_INSTALLATION_ID,
      crm_workspace_id: world.app.workspace.id,
      crm_invoice_id: of.invoiceId,
      crm_version: '1',
      ...of.marks,
    },
  });
  return stripe.invoices.addLines(invoice.id, {
    lines: [{ description: 'Sensor gateway', amount: 11_900 }],
  });
};
