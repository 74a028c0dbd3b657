import { randomUUID } from 'node:crypto';
import { dataOf } from '../../customer-billing/support/invoices.ts';
import type { GraphqlAnswer, TestClient } from '../../support/test-client.ts';
import { waitUntil } from '../../support/wait-until.ts';

export type MessageAnswer = {
  id: string;
  kind: string;
  to: string[];
  cc: string[];
  subject: string;
  state: string;
  error: string | null;
  sentAt: string | null;
  resendBlockedReason: string | null;
};

const MESSAGES = 'messages { id kind to cc subject state error sentAt resendBlockedReason }';

export const pressSend = (
  client: TestClient,
  input: Record<string, unknown>,
): Promise<GraphqlAnswer<{ sendInvoice: { messages: MessageAnswer[] } }>> =>
  client.graphql(
    `mutation ($input: SendInvoiceInput!) { sendInvoice(input: $input) { ${MESSAGES} } }`,
    {
      input: {
        to: ['payables@brackwater.example'],
        subject: 'Your invoice',
        clientRequestId: randomUUID(),
        ...input,
      },
    },
  );

export const pressResend = (client: TestClient, id: string) =>
  client.graphql<{ resendMessage: { messages: MessageAnswer[] } }>(
    `mutation ($id: ID!) { resendMessage(id: $id) { ${MESSAGES} } }`,
    { id },
  );

/** Newest first. */
export const readMessages = async (client: TestClient, id: string): Promise<MessageAnswer[]> =>
  dataOf(
    await client.graphql<{ invoice: { messages: MessageAnswer[] } }>(
      `query ($id: ID!) { invoice(id: $id) { ${MESSAGES} } }`,
      { id },
    ),
  ).invoice.messages;

export const untilNewestIs = (
  client: TestClient,
  invoiceId: string,
  state: string,
): Promise<MessageAnswer> =>
  waitUntil(`the newest mail to be ${state}`, async () => {
    const [newest] = await readMessages(client, invoiceId);
    return newest?.state === state && newest;
  });
