import { BILLING_ERRORS, type BillingErrorCode } from 'twenty-shared';
import { Database } from '../../../src/engine/database/database.ts';
import { ManualPayments } from '../../../src/modules/customer-billing/payment/manual-payments.service.ts';
import type { TestApp } from '../../support/create-test-app.ts';
import type { GraphqlAnswer, TestClient } from '../../support/test-client.ts';
import type { BillingWorld } from './billing-world.ts';
import { dataOf } from './invoices.ts';

/** A refusal must be one of the table: its code, its status and words a person can act on, filled in. */
export const expectRefusal = (answer: GraphqlAnswer<unknown>, code: BillingErrorCode): void => {
  expect(answer.errors).toHaveLength(1);
  const [error] = answer.errors ?? [];
  expect(error?.extensions).toMatchObject({
    code,
    status: BILLING_ERRORS[code].status,
    requestId: expect.any(String),
  });
  const [beginning = ''] = BILLING_ERRORS[code].message.split('{');
  expect(error?.message).toContain(beginning);
  expect(error?.message).not.toMatch(/[{}]/);
  expect(error?.message).toMatch(/[Mm]oney/);
};

/** Every row there is about an invoice and what was sent of it, as text that can be compared. */
const rowsAbout = async ({ database }: TestApp, invoiceId: string): Promise<unknown> => {
  const id = /^[0-9a-f-]{36}$/.test(invoiceId) ? invoiceId : null;
  const [rows] = await database.query(
    `SELECT (SELECT to_jsonb(i) FROM "invoice" i WHERE i."id" = $1::uuid) AS invoice,
       (SELECT jsonb_agg(p ORDER BY p."id") FROM "payment" p WHERE p."invoiceId" = $1::uuid) AS payments,
       (SELECT jsonb_agg(p ORDER BY p."id") FROM "stripePush" p WHERE p."invoiceId" = $1::uuid) AS pushes,
       (SELECT jsonb_agg(a ORDER BY a."id") FROM "auditEntry" a WHERE a."invoiceId" = $1::uuid) AS audit,
       (SELECT count(*) FROM "stripeCommand") AS commands,
       (SELECT count(*) FROM "stripeCustomer") AS customers,
       (SELECT count(*) FROM "paymentLinkToken") AS tokens,
       (SELECT jsonb_agg(s) FROM "invoiceNumberSequence" s) AS numbers`,
    [id],
  );
  return rows;
};

/** Does something that must leave no trace: not in our rows, and not a single request to Stripe. */
export const leavingNoTrace = async <T>(
  { app, sandbox }: Pick<BillingWorld, 'app'> & { sandbox: BillingWorld['sandbox'] | null },
  invoiceId: string,
  act: () => Promise<T>,
): Promise<T> => {
  const before = await rowsAbout(app, invoiceId);
  const since = (await sandbox?.control.requests())?.lastSeq;
  const result = await act();
  expect(await rowsAbout(app, invoiceId)).toEqual(before);
  expect((await sandbox?.control.requests(since))?.requests ?? []).toEqual([]);
  return result;
};

export const issue = async (client: TestClient, id: string): Promise<void> => {
  dataOf(await client.graphql('mutation ($id: ID!) { issueInvoice(id: $id) { id } }', { id }));
};

/** Money that came in outside Stripe. */
export const recordPayment = async (
  { app, workspace, clock }: TestApp,
  { invoiceId, amountMinor }: { invoiceId: string; amountMinor: bigint },
): Promise<void> => {
  await app.get(Database).inTransaction((transaction) =>
    app.get(ManualPayments, { strict: false }).record(
      {
        workspaceId: workspace.id,
        invoiceId,
        amountMinor,
        method: 'bank_transfer',
        methodDisplay: 'Bank transfer',
        occurredAt: clock.now(),
        actor: { type: 'SYSTEM' },
      },
      transaction,
    ),
  );
};

/** The versions of an invoice that were sent, oldest first. */
export const pushesOf = ({ database }: TestApp, invoiceId: string) =>
  database.query<{ status: string; closedReason: string | null; failureCode: string | null }>(
    `SELECT "status", "closedReason", "failureCode" FROM "stripePush" WHERE "invoiceId" = $1 ORDER BY "version"`,
    [invoiceId],
  );

/** What Stripe has of our invoice. */
export const atStripe = async ({ sandbox }: Pick<BillingWorld, 'sandbox'>, invoiceId: string) =>
  (await sandbox.control.state('invoices')).filter(
    ({ metadata }) => metadata?.['crm_invoice_id'] === invoiceId,
  );
