import type { GraphqlAnswer, TestClient } from '../../support/test-client.ts';

export type DraftOptions = {
  readonly companyId?: string;
  readonly contactId?: string;
  readonly companyName?: string;
  readonly billingEmail?: string | null;
  readonly currency?: string;
  readonly lines?: readonly object[];
  readonly dueDate?: string;
  readonly issueDate?: string;
};

export const LINE = {
  description: 'Sensor gateway',
  quantity: '2',
  unitPriceMinor: '5000',
  taxRatePercent: '19',
};

/** Data of an answer that must not have failed. */
export const dataOf = <T>(answer: GraphqlAnswer<T>): T => {
  if (answer.errors !== undefined || answer.data == null) {
    throw new Error(`GraphQL failed: ${JSON.stringify(answer.errors)}`);
  }
  return answer.data;
};

/** `extensions.code` of the first error. */
export const codeOf = (answer: GraphqlAnswer<unknown>): unknown =>
  answer.errors?.[0]?.extensions['code'];

let companies = 0;

export const createCompany = async (
  client: TestClient,
  options: Pick<DraftOptions, 'companyName' | 'billingEmail'> = {},
): Promise<string> => {
  companies += 1;
  const answer = await client.graphql<{ createCompany: { id: string } }>(
    'mutation ($input: CompanyInput!) { createCompany(input: $input) { id } }',
    {
      input: {
        name: options.companyName ?? `Brackwater Marine ${companies}`,
        billingEmail:
          options.billingEmail === undefined
            ? `payables${companies}@brackwater.example`
            : options.billingEmail,
      },
    },
  );
  return dataOf(answer).createCompany.id;
};

export const createDraft = async (
  client: TestClient,
  options: DraftOptions = {},
): Promise<string> => {
  const companyId = options.companyId ?? (await createCompany(client, options));
  const today = new Date().toISOString().slice(0, 10);
  const answer = await client.graphql<{ createInvoice: { id: string } }>(
    'mutation ($input: InvoiceDraftInput!) { createInvoice(input: $input) { id } }',
    {
      input: {
        companyId,
        contactId: options.contactId ?? null,
        currency: options.currency ?? 'EUR',
        issueDate: options.issueDate ?? today,
        dueDate: options.dueDate ?? options.issueDate ?? today,
        lines: options.lines ?? [LINE],
      },
    },
  );
  return dataOf(answer).createInvoice.id;
};

export const INVOICE_FIELDS = `id number status totalMinor paidMinor refundedMinor keptMinor owedMinor stripeInvoiceId livemode
  payments { kind status amountMinor currency methodDisplay feeMinor netMinor movementId stripePaymentIntentId stripeChargeId stripeDashboardUrl failureMessage }
  attempts { reason declineCode amountMinor } explanation { row sentence }
  paymentLink { url state openedCount } actions { action allowed reason } work { holder }
  timeline { edges { node { action summary fromStatus toStatus evidence { eventType stripeEventId stripeRequestId } } } }`;

export type InvoiceAnswer = {
  id: string;
  number: string | null;
  status: string;
  totalMinor: string;
  paidMinor: string;
  refundedMinor: string;
  keptMinor: string;
  owedMinor: string;
  stripeInvoiceId: string | null;
  livemode: boolean | null;
  payments: {
    kind: string;
    status: string;
    amountMinor: string;
    currency: string;
    methodDisplay: string | null;
    feeMinor: string | null;
    netMinor: string | null;
    movementId: string;
    stripePaymentIntentId: string | null;
    stripeChargeId: string | null;
    stripeDashboardUrl: string | null;
    failureMessage: string | null;
  }[];
  attempts: { reason: string; declineCode: string | null; amountMinor: string }[];
  explanation: { row: string; sentence: string };
  paymentLink: { url: string; state: string; openedCount: number } | null;
  actions: { action: string; allowed: boolean; reason: string | null }[];
  work: { holder: string } | null;
  timeline: {
    edges: {
      node: {
        action: string;
        summary: string;
        fromStatus: string | null;
        toStatus: string | null;
        evidence: { eventType: string | null; stripeEventId: string | null }[];
      };
    }[];
  };
};

export const readInvoice = async (client: TestClient, id: string): Promise<InvoiceAnswer> =>
  dataOf(
    await client.graphql<{ invoice: InvoiceAnswer }>(
      `query ($id: ID!) { invoice(id: $id) { ${INVOICE_FIELDS} } }`,
      { id },
    ),
  ).invoice;

export const pressCreateStripeInvoice = (client: TestClient, id: string) =>
  client.graphql<{ createStripeInvoice: InvoiceAnswer }>(
    `mutation ($id: ID!) { createStripeInvoice(id: $id) { ${INVOICE_FIELDS} } }`,
    { id },
  );

export const pressCreatePaymentLink = (client: TestClient, id: string) =>
  client.graphql<{
    createPaymentLink: { url: string; stripeUrl: string | null; expiresAt: string };
  }>('mutation ($id: ID!) { createPaymentLink(id: $id) { url stripeUrl expiresAt } }', { id });

export const pressVoid = (client: TestClient, id: string, reason: string) =>
  client.graphql<{ voidInvoice: InvoiceAnswer }>(
    `mutation ($id: ID!, $reason: String!) { voidInvoice(id: $id, reason: $reason) { ${INVOICE_FIELDS} } }`,
    { id, reason },
  );
