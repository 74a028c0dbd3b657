import { randomUUID } from 'node:crypto';
import type { TestClient } from '../../support/test-client.ts';
import { waitUntil } from '../../support/wait-until.ts';
import type { BillingWorld } from './billing-world.ts';
import { INVOICE_FIELDS, type InvoiceAnswer, LINE } from './invoices.ts';

const OUTSIDE_FIELDS = `${INVOICE_FIELDS} stripeVersion outside: payments { id movementId }`;

export type OutsideAnswer = InvoiceAnswer & {
  stripeVersion: number | null;
  outside: { id: string; movementId: string }[];
};

export type RecordOptions = {
  readonly amountMinor?: string;
  readonly method?: string;
  readonly receivedOn?: string;
  readonly reference?: string | null;
  readonly note?: string | null;
  readonly clientRequestId?: string;
};

const today = () => new Date().toISOString().slice(0, 10);

export const pressRecordPayment = (
  client: TestClient,
  invoiceId: string,
  options: RecordOptions = {},
) =>
  client.graphql<{ recordPayment: OutsideAnswer }>(
    `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { ${OUTSIDE_FIELDS} } }`,
    {
      input: {
        invoiceId,
        amountMinor: '4000',
        method: 'BANK_TRANSFER',
        receivedOn: today(),
        clientRequestId: randomUUID(),
        ...options,
      },
    },
  );

export const pressUndo = (client: TestClient, paymentId: string, reason = 'Wrong invoice') =>
  client.graphql<{ undoRecordedPayment: OutsideAnswer }>(
    `mutation ($paymentId: ID!, $reason: String!) {
      undoRecordedPayment(paymentId: $paymentId, reason: $reason) { ${OUTSIDE_FIELDS} } }`,
    { paymentId, reason },
  );

export type ReissueOptions = {
  readonly companyId: string;
  readonly currency?: string;
  readonly contactId?: string;
  readonly dueDate?: string;
  readonly lines?: readonly object[];
  readonly reason?: string;
};

export const pressReissue = (
  client: TestClient,
  id: string,
  { reason = 'The price was wrong', ...input }: ReissueOptions,
) =>
  client.graphql<{ reissueInvoice: OutsideAnswer }>(
    `mutation ($id: ID!, $input: InvoiceDraftInput!, $reason: String!) {
      reissueInvoice(id: $id, input: $input, reason: $reason) { ${OUTSIDE_FIELDS} } }`,
    {
      id,
      reason,
      input: {
        currency: 'EUR',
        issueDate: today(),
        dueDate: today(),
        lines: [{ ...LINE, unitPriceMinor: '4000' }],
        ...input,
      },
    },
  );

export const readOutside = async (client: TestClient, id: string): Promise<OutsideAnswer> =>
  (
    await client.graphqlOrThrow<{ invoice: OutsideAnswer }>(
      `query ($id: ID!) { invoice(id: $id) { ${OUTSIDE_FIELDS} } }`,
      { id },
    )
  ).invoice;

/** The invoice of this id as Stripe has it. */
export const stripeInvoiceOf = async (
  { sandbox }: Pick<BillingWorld, 'sandbox'>,
  stripeInvoiceId: string | null,
) => {
  const invoices = await sandbox.control.state('invoices');
  const found = invoices.find(({ id }) => id === stripeInvoiceId);
  if (found === undefined) {
    throw new Error(`Stripe has no invoice ${stripeInvoiceId}`);
  }
  return found;
};

/** Payment records that an invoice at Stripe counts as paid. */
export const recordsOn = async (
  { sandbox }: Pick<BillingWorld, 'sandbox'>,
  stripeInvoiceId: string | null,
): Promise<number[]> =>
  (await sandbox.control.state('invoice_payments'))
    .filter(
      ({ invoice, payment, status }) =>
        invoice === stripeInvoiceId && payment.type === 'payment_record' && status === 'paid',
    )
    .map(({ amount_paid: amount }) => amount ?? 0);

export const untilInvoice = (
  client: TestClient,
  id: string,
  what: string,
  condition: (invoice: OutsideAnswer) => boolean,
): Promise<OutsideAnswer> =>
  waitUntil(what, async () => {
    const invoice = await readOutside(client, id);
    return condition(invoice) && invoice;
  });

export const paymentIdOf = (invoice: OutsideAnswer, index = 0): string =>
  invoice.outside.filter(({ movementId }) => movementId.startsWith('manual:'))[index]?.id ?? '';
