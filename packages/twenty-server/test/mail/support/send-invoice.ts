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
  queuedByName: string | null;
  resendBlockedReason: string | null;
};

const MESSAGES =
  'messages { id kind to cc subject state error sentAt queuedByName resendBlockedReason }';

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

export const pressRemind = (
  client: TestClient,
  invoiceId: string,
  clientRequestId: string = randomUUID(),
) =>
  client.graphql<{ sendReminder: { messages: MessageAnswer[] } }>(
    `mutation ($input: SendReminderInput!) { sendReminder(input: $input) { ${MESSAGES} } }`,
    { input: { invoiceId, clientRequestId } },
  );

export const readOutlook = async (client: TestClient, id: string) =>
  dataOf(
    await client.graphql<{
      reminderOutlook: { to: string | null; blockedReason: string | null; nextOn: string | null };
    }>('query ($id: ID!) { reminderOutlook(invoiceId: $id) { to blockedReason nextOn } }', { id }),
  ).reminderOutlook;

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
