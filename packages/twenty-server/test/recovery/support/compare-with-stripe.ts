import type { SandboxControl } from 'stripe-sandbox';
import type { TestDatabase } from '../../support/create-test-database.ts';

type Truth = {
  readonly status: string;
  readonly paidMinor: string;
  readonly refundedMinor: string;
};

const statusOf = (facts: {
  stripeStatus: string | null;
  paid: number;
  refunded: number;
  declined: boolean;
}): string => {
  if (facts.stripeStatus === 'void') {
    return 'VOID';
  }
  if (facts.paid === 0) {
    return facts.declined ? 'PAYMENT_FAILED' : 'OPEN';
  }
  if (facts.refunded === 0) {
    return 'PAID';
  }
  return facts.refunded === facts.paid ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
};

/** What each invoice of ours must say, by the objects Stripe has now: computed here, from the raw objects alone. */
const truthAtStripe = async (control: SandboxControl): Promise<Map<string, Truth>> => {
  const [invoices, payments, charges, refunds] = await Promise.all([
    control.state('invoices'),
    control.state('invoice_payments'),
    control.state('charges'),
    control.state('refunds'),
  ]);
  return new Map(
    invoices.flatMap((invoice): [string, Truth][] => {
      const invoiceId = invoice.metadata?.['crm_invoice_id'];
      if (invoiceId === undefined) {
        return [];
      }
      const intents = new Set(
        payments
          .filter((payment) => payment.invoice === invoice.id)
          .map(({ payment }) => payment.payment_intent),
      );
      const own = charges.filter((charge) => intents.has(charge.payment_intent ?? undefined));
      const ids = new Set(own.map(({ id }) => id));
      const paid = sum(own.filter(({ status }) => status === 'succeeded'));
      const refunded = sum(
        refunds.filter(
          ({ charge, status }) =>
            typeof charge === 'string' &&
            ids.has(charge) &&
            status !== 'failed' &&
            status !== 'canceled',
        ),
      );
      const declined = own.some(({ status }) => status === 'failed');
      return [
        [
          invoiceId,
          {
            status: statusOf({ stripeStatus: invoice.status, paid, refunded, declined }),
            paidMinor: String(paid),
            refundedMinor: String(refunded),
          },
        ],
      ];
    }),
  );
};

const sum = (objects: readonly { amount: number }[]): number =>
  objects.reduce((total, { amount }) => total + amount, 0);

/** Where our rows and Stripe's objects disagree, invoice by invoice; empty when they agree. */
export const differencesToStripe = async (
  control: SandboxControl,
  database: TestDatabase,
): Promise<string[]> => {
  const truth = await truthAtStripe(control);
  const rows = await database.query<Truth & { id: string }>(
    `SELECT "id", "status", "paidMinor", "refundedMinor" FROM "invoice" WHERE "stripeInvoiceId" IS NOT NULL`,
  );
  return rows.flatMap(({ id, status, paidMinor, refundedMinor }) => {
    const ours = JSON.stringify({ status, paidMinor, refundedMinor });
    const stripes = JSON.stringify(truth.get(id));
    return ours === stripes ? [] : [`${id}: here ${ours}, at Stripe ${stripes}`];
  });
};
