import { AuditTrail } from '../../../src/engine/audit/audit-trail.service.ts';
import { Database } from '../../../src/engine/database/database.ts';
import type { Transaction } from '../../../src/engine/database/transaction.type.ts';
import { InvoiceRepository } from '../../../src/modules/customer-billing/invoice/invoice.repository.ts';
import type { InvoicePatch } from '../../../src/modules/customer-billing/invoice/invoice.type.ts';
import { InvoiceLedger } from '../../../src/modules/customer-billing/payment/invoice-ledger.service.ts';
import { PaymentRepository } from '../../../src/modules/customer-billing/payment/payment.repository.ts';
import type { NewPayment } from '../../../src/modules/customer-billing/payment/payment.type.ts';
import { PaymentLinkTokenRepository } from '../../../src/modules/customer-billing/stripe/payment-link/payment-link-token.typeorm-repository.ts';
import {
  hashPaymentLinkToken,
  makePaymentLinkToken,
} from '../../../src/modules/customer-billing/stripe/payment-link/payment-link-token.util.ts';
import type { TestApp } from '../../support/create-test-app.ts';
import type { TestClient } from '../../support/test-client.ts';
import { createDraft, insertCompany, issue } from '../../records/support/records-test.ts';

const NEVER = new Date('2999-01-01T00:00:00Z');

export type InvoiceWithLink = {
  readonly invoiceId: string;
  readonly number: string;
  readonly token: string;
};

const inTransaction = <T>({ app }: TestApp, work: (transaction: Transaction) => Promise<T>) =>
  app.get(Database).inTransaction(work);

/** Makes a link the current one of an invoice, as createPaymentLink does, and answers its token. */
export const addLink = async (
  test: TestApp,
  invoiceId: string,
  expiresAt: Date = NEVER,
): Promise<string> => {
  const token = makePaymentLinkToken();
  await inTransaction(test, (transaction) =>
    test.app.get(PaymentLinkTokenRepository, { strict: false }).insertCurrent(
      {
        workspaceId: test.workspace.id,
        invoiceId,
        tokenHash: hashPaymentLinkToken(token),
        expiresAt,
      },
      transaction,
    ),
  );
  return token;
};

/** An issued invoice over €100.00, due on 2026-12-01, and its link. */
export const issueWithLink = async (
  test: TestApp,
  admin: TestClient,
  options: {
    company?: { name?: string; locale?: string };
    draft?: Record<string, unknown>;
    expiresAt?: Date;
  } = {},
): Promise<InvoiceWithLink> => {
  const company = await insertCompany(test, { name: options.company?.name ?? 'Brackwater Marine' });
  if (options.company?.locale !== undefined) {
    await test.database.query('UPDATE "company" SET "locale" = $2 WHERE "id" = $1', [
      company.id,
      options.company.locale,
    ]);
  }
  const { id } = await createDraft(admin, company.id, options.draft);
  const { data, errors } = await issue(admin, id);
  if (data == null) throw new Error(JSON.stringify(errors));
  const token = await addLink(test, id, options.expiresAt);
  return { invoiceId: id, number: data.issueInvoice.number, token };
};

/** Books movements as a sync does, and recalculates. */
export const book = (
  test: TestApp,
  invoiceId: string,
  movements: readonly (Pick<NewPayment, 'amountMinor'> & Partial<NewPayment>)[],
  patch: Partial<InvoicePatch> = {},
): Promise<void> =>
  inTransaction(test, async (transaction) => {
    const { app, workspace } = test;
    const key = { workspaceId: workspace.id, invoiceId };
    for (const [index, movement] of movements.entries()) {
      await app.get(PaymentRepository, { strict: false }).upsertMovement(
        {
          ...key,
          kind: 'PAYMENT',
          status: 'SUCCEEDED',
          currency: 'EUR',
          method: 'card',
          methodDisplay: 'Visa ·· 4242',
          occurredAt: new Date('2026-11-05T10:00:00Z'),
          movementId: `pi_${invoiceId}_${index}`,
          source: 'STRIPE',
          ...movement,
        },
        transaction,
      );
    }
    await app.get(InvoiceRepository, { strict: false }).update({ ...key, patch }, transaction);
    await app
      .get(InvoiceLedger, { strict: false })
      .recalculate({ ...key, actor: { type: 'STRIPE' } }, transaction);
  });

/** The page behind a link, as a browser without cookies gets it. */
export const openPage = async (
  test: TestApp,
  token: string,
  init: RequestInit & { search?: string } = {},
): Promise<{ status: number; headers: Headers; body: string; words: string }> => {
  const response = await fetch(`${test.url}/pay/${token}${init.search ?? ''}`, {
    redirect: 'manual',
    ...init,
  });
  const body = await response.text();
  const words = body
    .replace(/<(style|title)>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');
  return { status: response.status, headers: response.headers, body, words };
};

/** What the customer did, from the invoice's trail. */
export const customerActions = async (test: TestApp, invoiceId: string): Promise<string[]> => {
  const { edges } = await test.app
    .get(AuditTrail, { strict: false })
    .listForInvoice({ workspaceId: test.workspace.id, invoiceId, first: 50, after: null });
  return edges.filter(({ node }) => node.actorType === 'CUSTOMER').map(({ node }) => node.action);
};
